import { createHash } from 'node:crypto';
import { ANYBODY, type Line, MEMBERS, OWNERS } from './matrix.ts';

const SAVED = 'salvato-di-prova';
const NOTE = 'nota riservata a chi la scrive';
/** As somebody's calendar would ask; only its hash is stored. */
const TOKEN = 'ab'.repeat(32);

/** What people keep for themselves: not even a colleague opens it. */
export const PERSONAL_LINES: readonly Line[] = [
	{ route: '/area/profilo/messaggi/', verdicts: MEMBERS },
	{ route: '/area/profilo/dati/', verdicts: MEMBERS },
	{ route: '/area/profilo/dati/copia.json', verdicts: MEMBERS },
	{ route: '/area/salvati/', verdicts: MEMBERS },
	{ route: '/area/salvati/nuovo/', verdicts: MEMBERS },
	{
		route: '/area/salvati/[id]/',
		address: `/area/salvati/${SAVED}/`,
		verdicts: { ...OWNERS, referent: 'nothing' },
		secret: NOTE,
	},
	{
		route: '/calendario/[token].ics',
		address: `/calendario/${TOKEN}.ics`,
		verdicts: ANYBODY,
	},
	{
		route: '/messaggi/basta/[persona]/[firma]/',
		// A signature that is not ours: the address does not exist, whoever asks.
		address: `/messaggi/basta/member/${TOKEN}/`,
		verdicts: everybodyNothing(),
	},
];

/** Puts there what the lines ask for. */
export async function seedPersonal(db: D1Database, now: number): Promise<void> {
	const hash = createHash('sha256').update(TOKEN).digest('hex');
	await db.batch([
		db
			.prepare(
				`INSERT INTO saved_documents (id, person_id, organisation_id, document, title, note, shared,
					saved_at, changed_at)
				VALUES (?1, 'member', 'attivo', 'un-documento', 'Un documento', ?2, 0, ?3, ?3)`,
			)
			.bind(SAVED, NOTE, now),
		db.prepare("INSERT INTO calendar_addresses VALUES ('member', 'n', ?1, ?2)").bind(hash, now),
	]);
}

function everybodyNothing(): Line['verdicts'] {
	const nothing = Object.keys(ANYBODY).map((who) => [who, 'nothing']);
	return Object.fromEntries(nothing);
}
