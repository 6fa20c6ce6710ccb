import type { Membership } from '#domain/access.ts';
import type { Day } from '#domain/dates.ts';
import { daysLeft } from '#domain/membership-periods.ts';
import type { OrganisationKind } from '#domain/organisation-kinds.ts';
import type { RegionCode } from '#domain/regions.ts';
import { type KnownColleague, listColleagues } from './list-colleagues.ts';

/** Where an organisation stands, and who acts for it. */
export type DeskRoster = {
	name: string;
	kind: OrganisationKind;
	region: RegionCode | null;
	place: string;
	/** The period that covers today, `null` without one. */
	membership: Membership | null;
	/** Until today is no longer covered; renewals that follow without a gap count. */
	daysLeft: number | null;
	people: KnownColleague[];
};

/** @param today in Europe/Rome */
export async function readDeskRoster(
	db: D1Database,
	{ organisationId, today }: { organisationId: string; today: Day },
): Promise<DeskRoster | null> {
	const [organisation, periods, people] = await Promise.all([
		db
			.prepare('SELECT name, kind, region, place FROM organisations WHERE id = ?1')
			.bind(organisationId)
			.first<Pick<DeskRoster, 'name' | 'kind' | 'region' | 'place'>>(),
		listPeriods(db, organisationId),
		listColleagues(db, organisationId),
	]);
	if (!organisation) return null;
	const membership = periods.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
	const left = daysLeft(periods, today);
	return { ...organisation, membership: membership ?? null, daysLeft: left, people };
}

/** @returns the periods of an organisation, the latest first */
export async function listPeriods(db: D1Database, organisationId: string): Promise<Membership[]> {
	const { results } = await db
		.prepare(
			`SELECT id, plan, starts_on AS startsOn, ends_on AS endsOn FROM memberships
			WHERE organisation_id = ?1 ORDER BY starts_on DESC`,
		)
		.bind(organisationId)
		.all<Membership>();
	return results;
}
