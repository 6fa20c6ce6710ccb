import { ANYBODY, type Line, MEMBERS, OWNERS, STAFF } from './matrix.ts';

/** One that keeps its materials for who is registered; one that is over. Both are of the demo content. */
const COMING = 'dividere-ruoli-e-responsabilita';
const OVER = 'oltre-la-coprogettazione-i-patti';

/** What only the member has: a colleague who is not registered is like a stranger to it. */
const REGISTERED: Line['verdicts'] = { ...OWNERS, referent: 'nothing' };

export const SEMINAR_LINES: readonly Line[] = [
	{ route: '/attestati/', verdicts: ANYBODY },
	{ route: '/area/seminari/', verdicts: MEMBERS },
	{
		route: '/area/seminari/[slug]/iscrizione/',
		address: `/area/seminari/${COMING}/iscrizione/`,
		verdicts: MEMBERS,
	},
	{
		route: '/area/seminari/[slug]/materiali/',
		address: `/area/seminari/${COMING}/materiali/`,
		verdicts: { ...REGISTERED, staff: 'page', administrator: 'page' },
		secret: 'rel="noreferrer"',
	},
	{
		route: '/area/seminari/[slug]/attestato.pdf',
		address: `/area/seminari/${OVER}/attestato.pdf`,
		verdicts: REGISTERED,
		secret: '%PDF-1.7',
	},
	{ route: '/staff/seminari/', verdicts: STAFF },
	{
		route: '/staff/seminari/[slug]/',
		address: `/staff/seminari/${OVER}/`,
		verdicts: STAFF,
		secret: 'Persona member',
	},
	{
		route: '/staff/seminari/[slug]/partecipanti.csv',
		address: `/staff/seminari/${OVER}/partecipanti.csv`,
		verdicts: STAFF,
		secret: 'member@ente.example',
	},
	{
		route: '/staff/seminari/[slug]/partecipanti.xlsx',
		address: `/staff/seminari/${OVER}/partecipanti.xlsx`,
		verdicts: STAFF,
		secret: 'xl/worksheets',
	},
];

/** The member goes to the one and was at the other; nobody else does, or was. */
export async function seedSeminars(db: D1Database, now: number): Promise<void> {
	const insert = db.prepare(
		`INSERT INTO registrations (id, seminar, organisation_id, person_id, registered_by, state,
			asked_at, attended, certificate, deed)
		VALUES (?1, ?1, 'attivo', 'member', 'member', 'confirmed', ?2, ?3, ?4, 'seed')`,
	);
	await db.batch([
		insert.bind(COMING, now, null, null),
		insert.bind(OVER, now, 1, '0123456789ABCDEF'),
	]);
}
