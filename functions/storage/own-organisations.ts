import type { AffiliationRole, Standing } from '#domain/access.ts';

/** One of the organisations that a person acts for. */
export type OwnTie = { id: string; name: string; role: AffiliationRole; standing: Standing };

/**
 * @param today the day in Europe/Rome that a membership must cover to be current
 * @returns the organisations that a person may act for, by name
 */
export async function listOwnOrganisations(
	db: D1Database,
	{ personId, today }: { personId: string; today: string },
): Promise<OwnTie[]> {
	const { results } = await db
		.prepare(
			`SELECT o.id, o.name, a.role, iif(${holdsOn('o.id')}, 'current', 'lapsed') AS standing
			FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
			WHERE a.person_id = ?1 AND a.ended_at IS NULL ORDER BY o.name COLLATE NOCASE, o.id`,
		)
		.bind(personId, today)
		.all<OwnTie>();
	return results;
}

/**
 * Makes a session act for another organisation of its person.
 *
 * @returns `false` where the person does not act for it, or its membership does not hold
 */
export async function actFor(
	db: D1Database,
	choice: { tokenHash: string; organisationId: string; today: string },
): Promise<boolean> {
	const { meta } = await db
		.prepare(
			`UPDATE sessions SET organisation_id = ?3 WHERE token_hash = ?1 AND ${holdsOn('?3')}
			AND EXISTS (SELECT 1 FROM affiliations a WHERE a.person_id = sessions.person_id
				AND a.organisation_id = ?3 AND a.ended_at IS NULL)`,
		)
		.bind(choice.tokenHash, choice.today, choice.organisationId)
		.run();
	return meta.changes === 1;
}

function holdsOn(organisation: string): string {
	return `EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = ${organisation}
		AND m.starts_on <= ?2 AND m.ends_on >= ?2)`;
}
