import type { PlanCode } from '#domain/organisation-kinds.ts';
import { NOT_DONE_YET } from './commit-deed.ts';
import {
	BY_STAFF,
	type Guard,
	insertOrganisation,
	insertPeriod,
	type OrganisationFacts,
	type PeriodFacts,
	type StaffChange,
} from './organisations.ts';
import { addColleague } from './roster-people.ts';

/** An application by its number, as `isApplicationNumber` lets it through. */
export type ApplicationKey = { year: number; sequence: number };

export type Admission = {
	application: ApplicationKey;
	/** `isNew` is false where a body of that name is on the roster: it gets the period. */
	organisation: { id: string; isNew: boolean; facts: OrganisationFacts };
	period: { id: string; facts: PeriodFacts & { plan: PlanCode } };
	contact: { id: string; name: string; email: string };
};

/** Makes an organisation of an application: body, period, referent and decision, or none of them. */
export function admit(
	db: D1Database,
	change: StaffChange,
	{ application, organisation, period, contact }: Admission,
): D1PreparedStatement[] {
	const { id: organisationId, isNew, facts } = organisation;
	const guard = stillOpen(application);
	return [
		...(isNew ? [insertOrganisation(db, change, { id: organisationId, facts, guard })] : []),
		insertPeriod(db, change, { ...period, organisationId, guard }),
		...addColleague(
			db,
			{ ...change, organisationId },
			{
				...contact,
				role: 'referente',
				condition: 'EXISTS (SELECT 1 FROM memberships WHERE deed = ?1)',
			},
		),
		db
			.prepare(
				`UPDATE applications SET decision = 'accepted', decided_at = ?5, organisation_id = ?6, deed = ?1
				WHERE year = ?3 AND sequence = ?4 AND decision IS NULL AND ${BY_STAFF} AND ${NOT_DONE_YET}
				AND EXISTS (SELECT 1 FROM memberships WHERE deed = ?1)`,
			)
			.bind(
				change.key,
				change.actorId,
				application.year,
				application.sequence,
				change.now,
				organisationId,
			),
	];
}

export function decline(
	db: D1Database,
	{ key, actorId, now }: StaffChange,
	{ application, reason }: { application: ApplicationKey; reason: string },
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE applications SET decision = 'declined', decided_at = ?5, reason = ?6, deed = ?1
			WHERE year = ?3 AND sequence = ?4 AND decision IS NULL AND ${BY_STAFF} AND ${NOT_DONE_YET}`,
		)
		.bind(key, actorId, application.year, application.sequence, now, reason);
}

function stillOpen({ year, sequence }: ApplicationKey): Guard {
	return {
		sql: (at) =>
			`EXISTS (SELECT 1 FROM applications WHERE year = ?${at} AND sequence = ?${at + 1} AND decision IS NULL)`,
		values: [year, sequence],
	};
}
