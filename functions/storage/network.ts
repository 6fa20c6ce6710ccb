import type { Day } from '#domain/dates.ts';
import type { OrganisationKind } from '#domain/organisation-kinds.ts';
import type { RegionCode } from '#domain/regions.ts';

/** An organisation of the network, as its other members see it. */
export type NetworkMember = {
	id: string;
	name: string;
	kind: OrganisationKind;
	region: RegionCode | null;
	/** Whether it has a page; of one that has none the rest is empty. */
	shown: boolean;
	presentation: string;
	website: string;
	territory: string;
	topics: readonly string[];
};

/** Somebody who chose to be shown. */
export type NetworkPerson = { name: string; role: string; referent: boolean };

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
 * The current organisations by name, with what each of them shows.
 *
 * @param today the day in Europe/Rome that a membership must cover
 */
export async function listNetwork(db: D1Database, today: Day): Promise<NetworkMember[]> {
	const { results } = await db
		.prepare(`${MEMBERS} WHERE ${IS_CURRENT} ORDER BY o.name COLLATE NOCASE, o.id`)
		.bind(today)
		.all<MemberRow>();
	return results.map(toMember);
}

/** One current organisation, `null` where there is none of this id. */
export async function findMember(
	db: D1Database,
	{ id, today }: { id: string; today: Day },
): Promise<NetworkMember | null> {
	const row = await db
		.prepare(`${MEMBERS} WHERE ${IS_CURRENT} AND o.id = ?2`)
		.bind(today, id)
		.first<MemberRow>();
	return row && toMember(row);
}

/** The people of an organisation who chose to be shown and act for it today, referents first. */
export async function listShownPeople(
	db: D1Database,
	organisationId: string,
): Promise<NetworkPerson[]> {
	const { results } = await db
		.prepare(
			`SELECT p.name, n.role, a.role = 'referente' AS referent FROM network_people n
			JOIN people p ON p.id = n.person_id AND p.removed_at IS NULL
			JOIN affiliations a ON a.person_id = n.person_id
				AND a.organisation_id = n.organisation_id AND a.ended_at IS NULL
			WHERE n.organisation_id = ?1 AND n.shown = 1
			ORDER BY referent DESC, p.name COLLATE NOCASE, p.id`,
		)
		.bind(organisationId)
		.all<{ name: string; role: string; referent: number }>();
	return results.map((row) => ({ ...row, referent: row.referent === 1 }));
}

type MemberRow = Omit<NetworkMember, 'shown' | 'topics'> & { shown: number; topics: string };

function toMember({ shown, topics, ...row }: MemberRow): NetworkMember {
	return { ...row, shown: shown === 1, topics: JSON.parse(topics) as string[] };
}

/** What is hidden does not leave the database. */
const MEMBERS = `SELECT o.id, o.name, o.kind, o.region, coalesce(s.shown, 1) AS shown,
	CASE WHEN s.shown = 1 THEN s.presentation ELSE '' END AS presentation,
	CASE WHEN s.shown = 1 THEN s.website ELSE '' END AS website,
	CASE WHEN s.shown = 1 THEN s.territory ELSE '' END AS territory,
	CASE WHEN s.shown = 1 THEN s.topics ELSE '[]' END AS topics
	FROM organisations o LEFT JOIN presences s ON s.organisation_id = o.id`;

/** A membership of the organisation `o` covers the day `?1`. */
const IS_CURRENT = `EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = o.id
	AND m.starts_on <= ?1 AND m.ends_on >= ?1)`;
