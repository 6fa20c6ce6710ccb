import { type Line, MEMBERS, OWNERS, STAFF } from './matrix.ts';

const CONTRIBUTION = '00000000-0000-4000-8000-0000000c0001';
const SECRET = 'Titolo segreto di un contributo';
const HIDDEN = 'ente-nascosto';

/** Presences, letters and contributions. */
export const NETWORK_LINES: readonly Line[] = [
	{ route: '/area/rete/vetrina/', verdicts: MEMBERS },
	{ route: '/area/rete/[ente]/', address: '/area/rete/attivo/', verdicts: MEMBERS },
	{
		route: '/area/rete/[ente]/scrivi/',
		address: '/area/rete/altro/scrivi/',
		verdicts: { ...MEMBERS, outsider: 'nothing' },
	},
	{
		route: '/area/rete/[ente]/',
		address: `/area/rete/${HIDDEN}/`,
		verdicts: { ...OWNERS, member: 'nothing', referent: 'nothing' },
	},
	{ route: '/area/contributi/', verdicts: MEMBERS },
	{ route: '/area/contributi/nuovo/', verdicts: MEMBERS },
	{
		route: '/area/contributi/[id]/',
		address: `/area/contributi/${CONTRIBUTION}/`,
		verdicts: OWNERS,
		secret: SECRET,
	},
	{
		route: '/area/contributi/[id]/file/',
		address: `/area/contributi/${CONTRIBUTION}/file/`,
		verdicts: { ...MEMBERS, outsider: 'nothing' },
		secret: SECRET,
	},
	{ route: '/staff/contributi/', verdicts: STAFF, secret: SECRET },
	{
		route: '/staff/contributi/[id]/',
		address: `/staff/contributi/${CONTRIBUTION}/`,
		verdicts: STAFF,
		secret: SECRET,
	},
];

/** A contribution of the owner, with its file, and an organisation that shows its name alone. */
export async function seedNetwork(db: D1Database, now: number, files: R2Bucket): Promise<void> {
	const day = (offset: number) => new Date(now + offset * 86_400_000).toISOString().slice(0, 10);
	await files.put('contributi/prova/x', SECRET);
	await db.batch([
		db
			.prepare(
				`INSERT INTO contributions (id, organisation_id, person_id, title, type, topics, year,
					licence, rights, note, state, file_key, file_name, file_format, file_size, received_at,
					changed_at, deed)
				VALUES (?1, 'attivo', 'member', ?2, 'avviso', '["anziani"]', 2025, 'cc-by', 1, 'Nota',
					'asked', 'contributi/prova/x', 'avviso.pdf', 'pdf', 31, ?3, ?3, 'seme/contributo')`,
			)
			.bind(CONTRIBUTION, SECRET, now),
		db
			.prepare(
				"INSERT INTO organisations (id, name, kind, created_at) VALUES (?1, ?1, 'ente-pubblico', 0)",
			)
			.bind(HIDDEN),
		db
			.prepare(
				"INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on) VALUES (?1, ?1, 'base', ?2, ?3)",
			)
			.bind(HIDDEN, day(-10), day(10)),
		db
			.prepare("INSERT INTO presences VALUES (?1, 0, '', '', '', '[]', 0, 'seme/vetrina')")
			.bind(HIDDEN),
	]);
}
