import { NOT_DONE_YET } from './commit-deed.ts';

/**
 * Writes who was there, for everybody with a place at a seminar: who is not named was not. A code is
 * given with the first attendance and kept, so that a certificate that was printed stays the same.
 *
 * @param present a new code for each registration, by its id
 */
export function markAttendance(
	db: D1Database,
	key: string,
	{ seminar, present }: { seminar: string; present: Readonly<Record<string, string>> },
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE registrations SET
				attended = EXISTS (SELECT 1 FROM json_each(?3) WHERE key = registrations.id),
				certificate = coalesce(certificate,
					(SELECT value FROM json_each(?3) WHERE key = registrations.id)),
				deed = ?1
			WHERE seminar = ?2 AND state = 'confirmed' AND ${NOT_DONE_YET}`,
		)
		.bind(key, seminar, JSON.stringify(present));
}
