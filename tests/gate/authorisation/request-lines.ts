import type { Asker, Line } from './matrix.ts';
import { MEMBERS, OWNERS, STAFF } from './matrix.ts';

const ID = '33333333-3333-4333-8333-333333333333';
/** What the owner wrote: nobody else may read a byte of it. */
const QUESTION = 'Questa domanda la legge solo chi l’ha scritta';
const EVENT = 'Questa iniziativa la conosce solo chi la organizza';
const FILE = new TextEncoder().encode('%PDF-1.7 what only its owner may download');

/** Consultations and appearances: lists and forms for all members, a request for its owners. */
export const REQUEST_LINES: readonly Line[] = [
	{ route: '/area/consulenze/', verdicts: MEMBERS },
	{ route: '/area/consulenze/nuova/', verdicts: MEMBERS },
	{ route: '/area/interventi/', verdicts: MEMBERS },
	{ route: '/area/interventi/nuovo/', verdicts: MEMBERS },
	owned('/area/consulenze/[id]/', QUESTION),
	{
		...owned('/area/consulenze/[id]/file/[number]/', 'what only its owner may download'),
		address: `/area/consulenze/${ID}/file/1/`,
	},
	owned('/area/interventi/[id]/', EVENT),
	{ route: '/staff/consulenze/', verdicts: STAFF, secret: QUESTION },
	{ ...forStaff('/staff/consulenze/[id]/'), secret: QUESTION },
	{ ...forStaff('/staff/consulenze/[id]/quesito/'), secret: QUESTION },
	{
		...forStaff('/staff/consulenze/[id]/file/[number]/'),
		address: `/staff/consulenze/${ID}/file/1/`,
		secret: 'what only its owner may download',
	},
	{ route: '/staff/interventi/', verdicts: STAFF, secret: EVENT },
	{ ...forStaff('/staff/interventi/[id]/'), secret: EVENT },
	{ route: '/staff/interventi/calendario/', verdicts: STAFF },
	// What does not exist looks to everybody as what is another's.
	nothing('/area/consulenze/[id]/'),
	nothing('/area/consulenze/[id]/file/[number]/', '44444444-4444-4444-8444-444444444444/file/1'),
	nothing('/area/interventi/[id]/'),
];

function owned(route: string, secret: string): Line {
	return { route, address: route.replace('[id]', ID), verdicts: OWNERS, secret };
}

function forStaff(route: string): Line {
	return { route, address: route.replace('[id]', ID), verdicts: STAFF };
}

function nothing(route: string, rest = '44444444-4444-4444-8444-444444444444'): Line {
	const asker: Asker[] = ['member', 'referent'];
	const refused = Object.fromEntries(asker.map((one) => [one, 'nothing' as const]));
	return {
		route,
		address: `${route.slice(0, route.indexOf('['))}${rest}/`,
		verdicts: { ...OWNERS, ...refused },
	};
}

/** A consultation with its answer and a file, and an appearance with a date, of the owner. */
export async function seedRequests(db: D1Database, now: number, files: R2Bucket): Promise<void> {
	await files.put(`consulenze/${ID}/1`, FILE);
	await db.batch([
		db
			.prepare(
				`INSERT INTO consultations (id, organisation_id, membership_id, asked_by, asked_at, subject,
					topic, phase, question, reply_by, phone, times, state, answer, answered_at, changed_at, deed)
				VALUES (?1, 'attivo', 'attivo', 'member', ?2, ?3, 'iva', '03', ?3, 'posta', '', '',
					'answered', 'Dipende.', ?2, ?2, 'seed')`,
			)
			.bind(ID, now, QUESTION),
		db
			.prepare("INSERT INTO consultation_files VALUES (?1, 1, 'bozza.pdf', 'application/pdf', ?2)")
			.bind(ID, FILE.length),
		db
			.prepare(
				`INSERT INTO appearances (id, organisation_id, membership_id, asked_by, asked_at, event, place,
					first_day, second_day, third_day, hours, theme, audience, wishes, state, starts_at, ends_at,
					changed_at, deed)
				VALUES (?1, 'attivo', 'attivo', 'member', ?2, ?3, 'Sala', '2027-03-12', '', '', '',
					'normativo', 'Tutti', '', 'agreed', ?2, ?2 + 3600000, ?2, 'seed')`,
			)
			.bind(ID, now, EVENT),
	]);
}
