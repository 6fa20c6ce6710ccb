import type { Membership } from '#domain/access.ts';
import type { OrganisationKind } from '#domain/organisation-kinds.ts';
import type { RegionCode } from '#domain/regions.ts';

/** An organisation as staff see it in the list. */
export type ListedOrganisation = {
	id: string;
	name: string;
	kind: OrganisationKind;
	region: RegionCode | null;
	place: string;
	/** How many people act for it. */
	people: number;
	/** How many of them answer for it. */
	referents: number;
	/** The latest first. */
	periods: Membership[];
};

/** @returns all organisations by name, lapsed ones too */
export async function listOrganisations(db: D1Database): Promise<ListedOrganisation[]> {
	const { results } = await db.prepare(`${SELECT} ORDER BY o.name COLLATE NOCASE, o.id`).all<Row>();
	return results.map(toOrganisation);
}

export async function findOrganisation(
	db: D1Database,
	id: string,
): Promise<ListedOrganisation | null> {
	const row = await db.prepare(`${SELECT} WHERE o.id = ?1`).bind(id).first<Row>();
	return row && toOrganisation(row);
}

/** The organisation of a name, however its letters are written; `null` for none. */
export async function findOrganisationByName(
	db: D1Database,
	name: string,
): Promise<ListedOrganisation | null> {
	const row = await db
		.prepare(`${SELECT} WHERE o.name = ?1 COLLATE NOCASE`)
		.bind(name)
		.first<Row>();
	return row && toOrganisation(row);
}

const SELECT = `
SELECT o.id, o.name, o.kind, o.region, o.place,
  (SELECT count(*) FROM affiliations a JOIN people p ON p.id = a.person_id AND p.removed_at IS NULL
    WHERE a.organisation_id = o.id AND a.ended_at IS NULL) AS people,
  (SELECT count(*) FROM affiliations a JOIN people p ON p.id = a.person_id AND p.removed_at IS NULL
    WHERE a.organisation_id = o.id AND a.ended_at IS NULL AND a.role = 'referente') AS referents,
  (SELECT json_group_array(json_object('id', m.id, 'plan', m.plan, 'startsOn', m.starts_on,
    'endsOn', m.ends_on) ORDER BY m.starts_on DESC)
    FROM memberships m WHERE m.organisation_id = o.id) AS periods
FROM organisations o`;

type Row = Omit<ListedOrganisation, 'periods'> & { periods: string };

function toOrganisation(row: Row): ListedOrganisation {
	return { ...row, periods: JSON.parse(row.periods) as Membership[] };
}
