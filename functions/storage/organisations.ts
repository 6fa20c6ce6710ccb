import type { Day } from '#domain/dates.ts';
import type { OrganisationKind, PlanCode } from '#domain/organisation-kinds.ts';
import { NOT_DONE_YET } from './commit-deed.ts';

/** A change by staff: which deed, by whom, when. */
export type StaffChange = { key: string; actorId: string; now: number };

export type OrganisationFacts = {
	name: string;
	kind: OrganisationKind;
	/** ISTAT code, `null` for none in particular. */
	region: string | null;
	place: string;
};

export type PeriodFacts = { plan: PlanCode; startsOn: Day; endsOn: Day };

/** A further condition of a statement: SQL that counts its values from `at`. */
export type Guard = { sql: (at: number) => string; values: readonly unknown[] };

export const NO_GUARD: Guard = { sql: () => '1', values: [] };

/** `?2` is somebody of the staff today. */
export const BY_STAFF =
	'EXISTS (SELECT 1 FROM people WHERE id = ?2 AND staff = 1 AND removed_at IS NULL)';

/** A new organisation; does nothing where one of the same name is there. */
export function insertOrganisation(
	db: D1Database,
	{ key, actorId, now }: StaffChange,
	organisation: { id: string; facts: OrganisationFacts; guard?: Guard },
): D1PreparedStatement {
	const { id, facts, guard = NO_GUARD } = organisation;
	return db
		.prepare(
			`INSERT INTO organisations (id, name, kind, region, place, created_at, deed)
			SELECT ?3, ?4, ?5, ?6, ?7, ?8, ?1 WHERE ${BY_STAFF} AND ${NOT_DONE_YET} AND ${guard.sql(9)}
			AND NOT EXISTS (SELECT 1 FROM organisations WHERE name = ?4 COLLATE NOCASE)`,
		)
		.bind(
			key,
			actorId,
			id,
			facts.name,
			facts.kind,
			facts.region,
			facts.place,
			now,
			...guard.values,
		);
}

export function updateOrganisation(
	db: D1Database,
	{ key, actorId }: StaffChange,
	{ id, facts }: { id: string; facts: OrganisationFacts },
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE organisations SET name = ?4, kind = ?5, region = ?6, place = ?7, deed = ?1
			WHERE id = ?3 AND ${BY_STAFF} AND ${NOT_DONE_YET} AND NOT EXISTS
				(SELECT 1 FROM organisations o WHERE o.name = ?4 COLLATE NOCASE AND o.id <> ?3)`,
		)
		.bind(key, actorId, id, facts.name, facts.kind, facts.region, facts.place);
}

/** A further period; does nothing where it overlaps another one of the organisation. */
export function insertPeriod(
	db: D1Database,
	{ key, actorId }: Omit<StaffChange, 'now'>,
	period: { id: string; organisationId: string; facts: PeriodFacts; guard?: Guard },
): D1PreparedStatement {
	const { id, organisationId, facts, guard = NO_GUARD } = period;
	return db
		.prepare(
			`INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on, deed)
			SELECT ?3, o.id, ?5, ?6, ?7, ?1 FROM organisations o WHERE o.id = ?4
			AND ${BY_STAFF} AND ${NOT_DONE_YET} AND ${guard.sql(8)} AND ${NO_OVERLAP}`,
		)
		.bind(key, actorId, id, organisationId, ...datesOf(facts), ...guard.values);
}

/** Corrects a period, or ends it early; the others of the organisation stay clear of it. */
export function updatePeriod(
	db: D1Database,
	{ key, actorId }: Omit<StaffChange, 'now'>,
	period: { id: string; organisationId: string; facts: PeriodFacts },
): D1PreparedStatement {
	const { id, organisationId, facts } = period;
	return db
		.prepare(
			`UPDATE memberships SET plan = ?5, starts_on = ?6, ends_on = ?7, deed = ?1
			WHERE id = ?3 AND organisation_id = ?4 AND ${BY_STAFF} AND ${NOT_DONE_YET} AND ${NO_OVERLAP}`,
		)
		.bind(key, actorId, id, organisationId, ...datesOf(facts));
}

/** Notes that a reminder to renew goes out for a period: at most one a day. */
export function markReminder(
	db: D1Database,
	{ key, actorId, now }: StaffChange,
	period: { id: string; organisationId: string },
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE memberships SET deed = ?1 WHERE id = ?3 AND organisation_id = ?4 AND ${BY_STAFF}
			AND ${NOT_DONE_YET} AND NOT EXISTS (SELECT 1 FROM deeds WHERE kind = '${REMINDER}'
				AND subject = ?3 AND done_at > ?5)`,
		)
		.bind(key, actorId, period.id, period.organisationId, now - 86_400_000);
}

export const REMINDER = 'membership.remind';

/** Both days of a period are within it. */
const NO_OVERLAP = `NOT EXISTS (SELECT 1 FROM memberships other WHERE other.organisation_id = ?4
	AND other.id <> ?3 AND other.starts_on <= ?7 AND other.ends_on >= ?6)`;

function datesOf({ plan, startsOn, endsOn }: PeriodFacts): [string, string, string] {
	return [plan, startsOn, endsOn];
}
