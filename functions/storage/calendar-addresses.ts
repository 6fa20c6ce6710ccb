import { MAY_SIGN_IN } from './roster.ts';

export type CalendarAddress = { nonce: string; tokenHash: string; madeAt: number };

/** The one address of a person's calendar, `null` where they have none. */
export function readCalendarAddress(
	db: D1Database,
	personId: string,
): Promise<CalendarAddress | null> {
	return db
		.prepare(
			`SELECT nonce, token_hash AS tokenHash, made_at AS madeAt FROM calendar_addresses
			WHERE person_id = ?1`,
		)
		.bind(personId)
		.first<CalendarAddress>();
}

/** Gives a person an address; the one they had stops working. */
export async function replaceCalendarAddress(
	db: D1Database,
	{ personId, nonce, tokenHash, madeAt }: CalendarAddress & { personId: string },
): Promise<void> {
	await db
		.prepare(
			`INSERT INTO calendar_addresses (person_id, nonce, token_hash, made_at)
			VALUES (?1, ?2, ?3, ?4)
			ON CONFLICT (person_id) DO UPDATE SET nonce = ?2, token_hash = ?3, made_at = ?4`,
		)
		.bind(personId, nonce, tokenHash, madeAt)
		.run();
}

/** Ends the address of a person; one that is not there is no error. */
export async function removeCalendarAddress(db: D1Database, personId: string): Promise<void> {
	await db.prepare('DELETE FROM calendar_addresses WHERE person_id = ?1').bind(personId).run();
}

/** Whose calendar a token opens: `null` for an unknown one, and for who may no longer sign in. */
export function findCalendarOwner(db: D1Database, tokenHash: string): Promise<string | null> {
	return db
		.prepare(
			`SELECT p.id FROM calendar_addresses c JOIN people p ON p.id = c.person_id
			WHERE c.token_hash = ?1 AND ${MAY_SIGN_IN}`,
		)
		.bind(tokenHash)
		.first<string>('id');
}

/**
 * Reads the slugs of the seminars to which a person goes. Each statement of the list gives one column,
 * `slug`, for the person `?1`: the services that register people add theirs.
 */
export async function readOwnSeminars(
	db: D1Database,
	personId: string,
	statements: readonly string[] = OWN_SEMINARS,
): Promise<Set<string>> {
	if (statements.length === 0) return new Set();
	const results = await db.batch<{ slug: string }>(
		statements.map((statement) => db.prepare(statement).bind(personId)),
	);
	return new Set(results.flatMap((one) => one.results.map(({ slug }) => slug)));
}

const OWN_SEMINARS: readonly string[] = [
	"SELECT seminar AS slug FROM registrations WHERE person_id = ?1 AND state = 'confirmed'",
];
