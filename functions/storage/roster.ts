/**
 * Whether the person `p` may sign in: still on the roster and, unless staff, of an organisation.
 * Written once, because each statement that lets somebody in must ask the same.
 */
export const MAY_SIGN_IN = `p.removed_at IS NULL AND (p.staff = 1 OR EXISTS (
	SELECT 1 FROM affiliations a WHERE a.person_id = p.id AND a.ended_at IS NULL))`;

/** The organisation to act for, of the person `p`: a current one first, then the oldest tie. */
export function firstOrganisation(today: string): string {
	return `(SELECT a.organisation_id FROM affiliations a
	WHERE a.person_id = p.id AND a.ended_at IS NULL
	ORDER BY EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = a.organisation_id
		AND m.starts_on <= ${today} AND m.ends_on >= ${today}) DESC, a.since, a.organisation_id
	LIMIT 1)`;
}

/**
 * The organisation to act for, of the person `p` in the session `s`: one whose membership holds
 * before one that has lapsed, and among those the chosen one; so that nobody is kept out by one
 * organisation while another lets them in.
 */
export function organisationToActFor(today: string): string {
	return `(SELECT f.organisation_id FROM affiliations f
	WHERE f.person_id = p.id AND f.ended_at IS NULL
	ORDER BY EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = f.organisation_id
		AND m.starts_on <= ${today} AND m.ends_on >= ${today}) DESC,
		f.organisation_id IS s.organisation_id DESC, f.since, f.organisation_id
	LIMIT 1)`;
}

/** The id of the membership of an organisation that covers a day; periods of one do not overlap. */
export function currentMembership(organisation: string, today: string): string {
	return `(SELECT current.id FROM memberships current WHERE current.organisation_id = ${organisation}
	AND current.starts_on <= ${today} AND current.ends_on >= ${today}
	ORDER BY current.ends_on DESC, current.id LIMIT 1)`;
}
