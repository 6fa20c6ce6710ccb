import type { Day } from '#domain/dates.ts';

/** A membership that ends without another one after it. */
export type EndingMembership = {
	id: string;
	organisationId: string;
	organisationName: string;
	endsOn: Day;
};

/** Those that end within some days, both included, and have not been renewed. */
export async function listEnding(
	db: D1Database,
	{ from, until }: { from: Day; until: Day },
): Promise<EndingMembership[]> {
	const { results } = await db
		.prepare(
			`SELECT m.id, o.id AS organisationId, o.name AS organisationName, m.ends_on AS endsOn
			FROM memberships m JOIN organisations o ON o.id = m.organisation_id
			WHERE m.ends_on BETWEEN ?1 AND ?2 AND NOT EXISTS (
				SELECT 1 FROM memberships n
				WHERE n.organisation_id = m.organisation_id AND n.ends_on > m.ends_on)
			ORDER BY m.ends_on, m.id`,
		)
		.bind(from, until)
		.all<EndingMembership>();
	return results;
}
