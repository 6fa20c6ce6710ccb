import { ADMINISTRATORS, type Line, MEMBERS, STAFF } from './matrix.ts';

/** The organisation whose page stands among the lines; ids of addresses are as this one. */
const BODY = '5f0c9a50-5a0e-4c36-9d5c-6f9f27a3f1b4';
const BODY_NAME = 'Ente che legge solo lo staff';

/** Organisations, people and the staff's own pages. */
export const ROSTER_LINES: readonly Line[] = [
	{ route: '/area/ente/', verdicts: MEMBERS },
	{ route: '/area/cerca/segnala/', verdicts: MEMBERS },
	{ route: '/staff/', verdicts: STAFF },
	{ route: '/staff/richieste/', verdicts: STAFF },
	{ route: '/staff/enti/', verdicts: STAFF, secret: BODY_NAME },
	{ route: '/staff/enti/nuovo/', verdicts: STAFF },
	{ route: '/staff/enti/importa/', verdicts: STAFF },
	{
		route: '/staff/enti/[id]/',
		address: `/staff/enti/${BODY}/`,
		verdicts: STAFF,
		secret: BODY_NAME,
	},
	{ route: '/staff/persone/', verdicts: ADMINISTRATORS },
	{ route: '/staff/posta/', verdicts: STAFF },
	{ route: '/staff/registro/', verdicts: STAFF },
	{ route: '/staff/ricerche/', verdicts: STAFF },
	{ route: '/staff/anno/', verdicts: STAFF },
];

/** An organisation of which only staff know. */
export async function seedRoster(db: D1Database, now: number): Promise<void> {
	await db
		.prepare(
			"INSERT INTO organisations (id, name, kind, created_at) VALUES (?1, ?2, 'terzo-settore', ?3)",
		)
		.bind(BODY, BODY_NAME, now)
		.run();
}
