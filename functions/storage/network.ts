import type { Day } from '#domain/dates.ts';
import type { OrganisationKind } from '#domain/organisation-kinds.ts';
import type { RegionCode } from '#domain/regions.ts';

/** An organisation of the network, as its other members see it. */
export type NetworkMember = { name: string; kind: OrganisationKind; region: RegionCode | null };

/**
 * How many current organisations each region has. It asks for numbers alone: the public page cannot
 * show a name that it has not got.
 *
 * @param today the day in Europe/Rome that a membership must cover
 */
export async function readNetworkCounts(
	db: D1Database,
	today: Day,
): Promise<{ region: RegionCode | null; count: number }[]> {
	const { results } = await db
		.prepare(
			`SELECT o.region, count(*) AS count FROM organisations o
			WHERE ${IS_CURRENT} GROUP BY o.region ORDER BY o.region`,
		)
		.bind(today)
		.all<{ region: RegionCode | null; count: number }>();
	return results;
}

/**
 * The current organisations by name, of all regions or of one.
 *
 * @param today the day in Europe/Rome that a membership must cover
 */
export async function listNetwork(
	db: D1Database,
	{ today, region }: { today: Day; region?: RegionCode | undefined },
): Promise<NetworkMember[]> {
	const { results } = await db
		.prepare(
			`SELECT o.name, o.kind, o.region FROM organisations o
			WHERE ${IS_CURRENT} AND (?2 IS NULL OR o.region = ?2) ORDER BY o.name COLLATE NOCASE, o.id`,
		)
		.bind(today, region ?? null)
		.all<NetworkMember>();
	return results;
}

/** A membership of the organisation `o` covers the day `?1`. */
const IS_CURRENT = `EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = o.id
	AND m.starts_on <= ?1 AND m.ends_on >= ?1)`;
