import type { AffiliationRole, Membership, OwnOrganisation } from '#domain/access.ts';
import type { PlanCode } from '#domain/organisation-kinds.ts';
import { SESSION_LIMITS } from '#domain/sessions.ts';
import { currentMembership, organisationToActFor } from './roster.ts';

/** A session that holds now, with what its person may do today. */
export type LiveSession = {
	personId: string;
	name: string;
	staff: boolean;
	/** Signed in with a second factor at a provider. */
	strong: boolean;
	administrator: boolean;
	organisation: OwnOrganisation | null;
	createdAt: number;
	lastSeenAt: number;
};

/**
 * Reads a session in one statement, so that who left the roster a moment ago is already out: the
 * person is not removed and, unless staff, still belongs to an organisation. They act for the one that
 * the session names; where that has lapsed, or they have left it, for another one whose membership
 * holds.
 *
 * @param session `today` is the day in Europe/Rome that a membership must cover
 * @returns `null` when no such session holds
 */
export async function readLiveSession(
	db: D1Database,
	session: { tokenHash: string; now: number; today: string },
): Promise<LiveSession | null> {
	const row = await db
		.prepare(READ)
		.bind(
			session.tokenHash,
			session.now,
			session.today,
			session.now - SESSION_LIMITS.absolute,
			session.now - SESSION_LIMITS.absoluteForStaff,
		)
		.first<Row>();
	return row && toLiveSession(row);
}

const READ = `
SELECT p.id AS personId, p.name, p.staff, p.administrator, s.strong, s.created_at AS createdAt,
  s.last_seen_at AS lastSeenAt, o.id AS organisationId, o.name AS organisationName, a.role,
  m.id AS membershipId, m.plan, m.starts_on AS startsOn, m.ends_on AS endsOn
FROM sessions s
JOIN people p ON p.id = s.person_id AND p.removed_at IS NULL
LEFT JOIN affiliations a ON a.person_id = p.id AND a.ended_at IS NULL
  AND a.organisation_id = ${organisationToActFor('?3')}
LEFT JOIN organisations o ON o.id = a.organisation_id
LEFT JOIN memberships m ON m.id = ${currentMembership('o.id', '?3')}
WHERE s.token_hash = ?1 AND s.expires_at > ?2
  AND s.created_at > CASE p.staff WHEN 1 THEN ?5 ELSE ?4 END
  AND (p.staff = 1 OR o.id IS NOT NULL)`;

type Row = {
	personId: string;
	name: string;
	staff: number;
	administrator: number;
	strong: number;
	createdAt: number;
	lastSeenAt: number;
	organisationId: string | null;
	organisationName: string | null;
	role: AffiliationRole | null;
	membershipId: string | null;
	plan: PlanCode | null;
	startsOn: string | null;
	endsOn: string | null;
};

function toLiveSession(row: Row): LiveSession {
	const { personId, name, createdAt, lastSeenAt } = row;
	return {
		personId,
		name,
		createdAt,
		lastSeenAt,
		staff: row.staff === 1,
		administrator: row.administrator === 1,
		strong: row.strong === 1,
		organisation: toOrganisation(row),
	};
}

function toOrganisation(row: Row): OwnOrganisation | null {
	const { organisationId: id, organisationName: name, role } = row;
	if (id === null || name === null || role === null) return null;
	const membership = toMembership(row);
	return { id, name, role, standing: membership ? 'current' : 'lapsed', membership };
}

function toMembership(row: Row): Membership | null {
	const { membershipId: id, plan, startsOn, endsOn } = row;
	if (id === null || plan === null || startsOn === null || endsOn === null) return null;
	return { id, plan, startsOn, endsOn };
}
