import type { Addressee } from './mail-addresses.ts';

/** The people who have a place at a seminar, on the roster today, with the organisation they go for. */
export async function attendeesOf(
	db: D1Database,
	seminar: string,
): Promise<(Addressee & { organisationId: string })[]> {
	const { results } = await db
		.prepare(
			`SELECT p.id AS personId, p.name, p.email, r.organisation_id AS organisationId
			FROM registrations r JOIN people p ON p.id = r.person_id AND p.removed_at IS NULL
			WHERE r.seminar = ?1 AND r.state = 'confirmed' ORDER BY p.name COLLATE NOCASE, p.id`,
		)
		.bind(seminar)
		.all<Addressee & { organisationId: string }>();
	return results;
}
