/** Somebody to write to. */
export type Addressee = { personId: string; name: string; email: string };

/** The people who act for an organisation today, by name; the referents alone, if so asked. */
export async function addresseesOf(
	db: D1Database,
	organisationId: string,
	{ onlyReferents = false }: { onlyReferents?: boolean } = {},
): Promise<Addressee[]> {
	const { results } = await db
		.prepare(
			`SELECT p.id AS personId, p.name, p.email FROM affiliations a
			JOIN people p ON p.id = a.person_id AND p.removed_at IS NULL
			WHERE a.organisation_id = ?1 AND a.ended_at IS NULL AND (?2 = 0 OR a.role = 'referente')
			ORDER BY p.name COLLATE NOCASE, p.id`,
		)
		.bind(organisationId, onlyReferents ? 1 : 0)
		.all<Addressee>();
	return results;
}

/** One person on the roster, `null` for who has left it. */
export function addressee(db: D1Database, personId: string): Promise<Addressee | null> {
	return db
		.prepare('SELECT id AS personId, name, email FROM people WHERE id = ?1 AND removed_at IS NULL')
		.bind(personId)
		.first<Addressee>();
}
