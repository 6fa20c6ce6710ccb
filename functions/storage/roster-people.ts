import type { AffiliationRole } from '#domain/access.ts';
import { MOST_COLLEAGUES, MOST_INVITATIONS } from '#domain/roster-limits.ts';
import { NOT_DONE_YET } from './commit-deed.ts';
import { MAY_SIGN_IN } from './roster.ts';

/** A change to the people of an organisation: which deed, whose roster, by whom. */
export type RosterChange = { key: string; organisationId: string; actorId: string; now: number };

/** The kind of deed by which invitations are counted. */
export const INVITATION = 'colleague.invite';

/** `?2` is the organisation, `?3` who acts: one of its referents, or staff. */
const IS_STAFF = 'EXISTS (SELECT 1 FROM people WHERE id = ?3 AND staff = 1 AND removed_at IS NULL)';
const MAY_MANAGE = `(${IS_STAFF} OR EXISTS (SELECT 1 FROM affiliations r WHERE r.organisation_id = ?2
	AND r.person_id = ?3 AND r.role = 'referente' AND r.ended_at IS NULL))`;

/**
 * Adds somebody to the people of an organisation by address: a new person, one who has left, or one
 * who acts for another organisation, all in the same way.
 */
export function addColleague(
	db: D1Database,
	change: RosterChange,
	person: {
		id: string;
		name: string;
		email: string;
		role: AffiliationRole;
		/** What must hold besides, in SQL; a constant of ours. */
		condition?: string;
	},
): D1PreparedStatement[] {
	const { key, organisationId, actorId, now } = change;
	const { condition = '1' } = person;
	const prepare = (sql: string) => db.prepare(sql.replace(MAY_ADD, `${MAY_ADD} AND ${condition}`));
	const day = now - MOST_INVITATIONS.window;
	const shared = [key, organisationId, actorId, person.email, now, day];
	return [
		prepare(INSERT_PERSON).bind(...shared, person.id, person.name),
		prepare(TAKE_BACK).bind(...shared, person.name),
		prepare(AFFILIATE).bind(...shared, person.role),
	];
}

const MAY_ADD = `${MAY_MANAGE} AND ${NOT_DONE_YET}
AND (SELECT count(*) FROM affiliations c WHERE c.organisation_id = ?2 AND c.ended_at IS NULL)
	< ${MOST_COLLEAGUES}
AND (${IS_STAFF} OR (SELECT count(*) FROM deeds WHERE organisation_id = ?2 AND done_at > ?6
	AND kind = '${INVITATION}') < ${MOST_INVITATIONS.count})`;

const INSERT_PERSON = `
INSERT INTO people (id, email, name, created_at, deed)
SELECT ?7, ?4, ?8, ?5, ?1 WHERE ${MAY_ADD} ON CONFLICT DO NOTHING`;

const TAKE_BACK = `
UPDATE people SET removed_at = NULL, name = ?7, deed = ?1
WHERE email = ?4 AND removed_at IS NOT NULL AND ${MAY_ADD}`;

const AFFILIATE = `
INSERT INTO affiliations (person_id, organisation_id, role, since, deed)
SELECT p.id, ?2, ?7, ?5, ?1 FROM people p WHERE p.email = ?4 AND ${MAY_ADD}
ON CONFLICT (person_id, organisation_id) DO UPDATE
SET role = ?7, since = ?5, ended_at = NULL, deed = ?1 WHERE ended_at IS NOT NULL`;

/** Ends somebody's tie with an organisation, and their sessions where no other tie is left. */
export function removeColleague(
	db: D1Database,
	change: RosterChange,
	personId: string,
): D1PreparedStatement[] {
	const { key, organisationId, actorId, now } = change;
	const gone = `(SELECT p.id FROM people p JOIN affiliations d ON d.person_id = p.id AND d.deed = ?1
		WHERE d.ended_at IS NOT NULL AND NOT (${MAY_SIGN_IN}))`;
	return [
		db
			.prepare(
				`UPDATE affiliations SET ended_at = ?5, deed = ?1
				WHERE organisation_id = ?2 AND person_id = ?4 AND ended_at IS NULL AND ${NOT_DONE_YET}
				AND ${MAY_MANAGE} AND (role <> 'referente' OR ${IS_STAFF} OR ${ANOTHER_REFERENT})`,
			)
			.bind(key, organisationId, actorId, personId, now),
		...['sessions', 'sign_in_requests'].map((table) =>
			db.prepare(`DELETE FROM ${table} WHERE person_id IN ${gone}`).bind(key),
		),
		db
			.prepare(
				`UPDATE outbox SET state = 'dropped' WHERE state = 'waiting' AND kind = 'sign-in'
				AND recipient IN (SELECT email FROM people WHERE id IN ${gone})`,
			)
			.bind(key),
	];
}

/** A referent of `?2` besides the person `?4`. */
const ANOTHER_REFERENT = `EXISTS (SELECT 1 FROM affiliations o WHERE o.organisation_id = ?2
	AND o.person_id <> ?4 AND o.role = 'referente' AND o.ended_at IS NULL)`;

export function changeRole(
	db: D1Database,
	change: RosterChange,
	{ personId, role }: { personId: string; role: AffiliationRole },
): D1PreparedStatement {
	const { key, organisationId, actorId } = change;
	return db
		.prepare(
			`UPDATE affiliations SET role = ?5, deed = ?1
			WHERE organisation_id = ?2 AND person_id = ?4 AND ended_at IS NULL AND role <> ?5
			AND ${NOT_DONE_YET} AND ${MAY_MANAGE}
			AND (?5 = 'referente' OR ${IS_STAFF} OR (?4 = ?3 AND ${ANOTHER_REFERENT}))`,
		)
		.bind(key, organisationId, actorId, personId, role);
}

/** Makes a colleague referent in the place of who acts: both, or neither. */
export function handRoleOver(
	db: D1Database,
	change: RosterChange,
	personId: string,
): D1PreparedStatement[] {
	const { key, organisationId, actorId } = change;
	return [
		changeRole(db, change, { personId, role: 'referente' }),
		db
			.prepare(
				`UPDATE affiliations SET role = 'persona', deed = ?1
				WHERE organisation_id = ?2 AND person_id = ?3 AND role = 'referente' AND ended_at IS NULL
				AND ${NOT_DONE_YET} AND EXISTS (SELECT 1 FROM affiliations n WHERE n.organisation_id = ?2
					AND n.person_id = ?4 AND n.role = 'referente' AND n.deed = ?1)`,
			)
			.bind(key, organisationId, actorId, personId),
	];
}
