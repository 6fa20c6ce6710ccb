const DAY = 86_400_000;

/** What made-up bodies show of themselves. */
const PRESENCES = [
	{
		id: 'demo-valbruna',
		presentation:
			'Siamo un comune inventato di montagna. Coprogettiamo i servizi per i giovani e per le persone con disabilità.',
		website: 'https://valbruna.example/',
		territory: 'Una valle con sei frazioni',
		topics: ['disabilita', 'giovani', 'conduzione-dei-tavoli'],
	},
	{
		id: 'demo-riva-chiara',
		presentation:
			'Un ambito inventato di dodici comuni. Abbiamo riaperto un tavolo dopo due anni, e raccontiamo volentieri com’è andata.',
		website: '',
		territory: 'Dodici comuni sul lago',
		topics: ['anziani', 'minori-e-famiglie', 'valutazione'],
	},
	{
		id: 'demo-il-ponte',
		presentation: 'Una cooperativa sociale inventata: casa, lavoro, e molte convenzioni firmate.',
		website: 'https://ilponte.example/',
		territory: '',
		topics: ['senza-dimora-e-housing', 'risorse-rimborsi-e-costi-indiretti'],
	},
	{
		id: 'demo-casa-aperta',
		presentation: 'Cittadini inventati che curano una piazza vera, o quasi.',
		website: '',
		territory: 'Un quartiere',
		topics: ['rigenerazione-urbana', 'beni-comuni-e-patti'],
	},
];

/** Documents that the demo's member has proposed, one for each thing that can follow. */
export const DEMO_CONTRIBUTIONS = [
	{
		id: '00000000-0000-4000-8000-0000000de001',
		title: 'Avviso per i centri estivi (esempio)',
		type: 'avviso',
		topics: '["minori-e-famiglie"]',
		state: 'asked',
		question: 'Nel verbale allegato ci sono dei nomi: puoi mandarci una copia senza?',
		ago: 3,
	},
	{
		id: '00000000-0000-4000-8000-0000000de002',
		title: 'Verbale del tavolo sui giovani (esempio)',
		type: 'verbale',
		topics: '["giovani","conduzione-dei-tavoli"]',
		state: 'received',
		question: null,
		ago: 1,
	},
	{
		id: '00000000-0000-4000-8000-0000000de003',
		title: 'Regolamento dei patti (esempio)',
		type: 'regolamento',
		topics: '["beni-comuni-e-patti"]',
		state: 'accepted',
		question: null,
		ago: 20,
	},
].map((one) => ({ ...one, fileKey: `contributi/${one.id}/demo` }));

/** Presences, people who show themselves, and proposed documents; what is there already stays. */
export async function loadNetwork(db: D1Database, now: number): Promise<void> {
	await db.batch([
		...PRESENCES.map((presence) => insertPresence(db, presence, now)),
		insertPerson(db, 'demo-carla', 'demo-valbruna'),
		insertPerson(db, 'demo-gino', 'demo-riva-chiara'),
		...DEMO_CONTRIBUTIONS.flatMap((one) => insertContribution(db, one, now)),
	]);
}

function insertPresence(db: D1Database, presence: (typeof PRESENCES)[number], now: number) {
	const { id, presentation, website, territory, topics } = presence;
	return db
		.prepare(
			`INSERT INTO presences (organisation_id, shown, presentation, website, territory, topics,
				updated_at, deed)
			VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, 'demo/vetrina/' || ?1) ON CONFLICT DO NOTHING`,
		)
		.bind(id, presentation, website, territory, JSON.stringify(topics), now - 30 * DAY);
}

function insertPerson(db: D1Database, personId: string, organisationId: string) {
	return db
		.prepare(
			`INSERT INTO network_people (person_id, organisation_id, shown, role, updated_at, deed)
			VALUES (?1, ?2, 1, 'Ufficio di piano', 0, 'demo/rete/' || ?1) ON CONFLICT DO NOTHING`,
		)
		.bind(personId, organisationId);
}

function insertContribution(
	db: D1Database,
	contribution: (typeof DEMO_CONTRIBUTIONS)[number],
	now: number,
) {
	const { id, title, type, topics, state, question, ago, fileKey } = contribution;
	const then = now - ago * DAY;
	const row = db
		.prepare(
			`INSERT INTO contributions (id, organisation_id, person_id, title, type, topics, year, licence,
				rights, note, state, file_key, file_name, file_format, file_size, slug, received_at,
				changed_at, deed)
			VALUES (?1, 'demo-valbruna', 'demo-anna', ?2, ?3, ?4, 2025, 'cc-by', 1, '', ?5, ?6,
				'documento.pdf', 'pdf', 700, CASE ?5 WHEN 'accepted' THEN 'regolamento-dei-patti' END,
				?7, ?7, 'demo/contributo/' || ?1)
			ON CONFLICT DO NOTHING`,
		)
		.bind(id, title, type, topics, state, fileKey, then);
	if (question === null) return [row];
	const message = db
		.prepare(
			`INSERT INTO contribution_messages (contribution_id, side, person_id, text, sent_at, deed)
			VALUES (?1, 'staff', 'demo-elena', ?2, ?3, 'demo/domanda/' || ?1) ON CONFLICT DO NOTHING`,
		)
		.bind(id, question, then);
	return [row, message];
}
