import type { AffiliationRole } from '#domain/access.ts';
import { INVITATION } from './roster-people.ts';

/** Somebody who acts for an organisation today. */
export type KnownColleague = {
	personId: string;
	name: string;
	email: string;
	role: AffiliationRole;
	/** Since when, in milliseconds since 1970 UTC. */
	since: number;
};

/** @returns the people who act for an organisation, referents first, then by name */
export async function listColleagues(
	db: D1Database,
	organisationId: string,
): Promise<KnownColleague[]> {
	const { results } = await db
		.prepare(
			`SELECT p.id AS personId, p.name, p.email, a.role, a.since FROM affiliations a
			JOIN people p ON p.id = a.person_id AND p.removed_at IS NULL
			WHERE a.organisation_id = ?1 AND a.ended_at IS NULL
			ORDER BY a.role DESC, p.name COLLATE NOCASE, p.id`,
		)
		.bind(organisationId)
		.all<KnownColleague>();
	return results;
}

/** How many invitations an organisation has sent since a moment. */
export async function countInvitations(
	db: D1Database,
	{ organisationId, since }: { organisationId: string; since: number },
): Promise<number> {
	const count = await db
		.prepare(
			'SELECT count(*) AS n FROM deeds WHERE organisation_id = ?1 AND done_at > ?2 AND kind = ?3',
		)
		.bind(organisationId, since, INVITATION)
		.first<number>('n');
	return count ?? 0;
}

/** The id of whom an address belongs to, on the roster or not; `null` for nobody. */
export function findPersonId(db: D1Database, email: string): Promise<string | null> {
	return db.prepare('SELECT id FROM people WHERE email = ?1').bind(email).first<string>('id');
}
