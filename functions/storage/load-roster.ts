import type { OrganisationKind } from '#domain/organisation-kinds.ts';
import type { RegionCode } from '#domain/regions.ts';

/** An organisation with its paid periods; days are `YYYY-MM-DD` in Europe/Rome. */
export type RosterOrganisation = {
	id: string;
	name: string;
	kind: OrganisationKind;
	/** Where it works; unknown, or nowhere in particular, without. */
	region?: RegionCode | undefined;
	plan: 'base' | 'personalizzata';
	startsOn: string;
	endsOn: string;
};

export type RosterPerson = {
	id: string;
	/** Canonical, as `readEmailAddress` gives it. */
	email: string;
	name: string;
	staff?: boolean;
	/** Staff who also decide who is staff, and who belongs where. */
	administrator?: boolean;
	affiliations: readonly { organisationId: string; role: 'persona' | 'referente' }[];
};

export type Roster = {
	organisations: readonly RosterOrganisation[];
	people: readonly RosterPerson[];
};

/**
 * Writes organisations and people as given, in one transaction; who is there already is brought up
 * to date, and anybody else is left alone. A new address ends what the old one opened: it may belong
 * to somebody else by now.
 */
export async function loadRoster(db: D1Database, roster: Roster, now: number): Promise<void> {
	await db.batch([
		...roster.organisations.flatMap((organisation) => writeOrganisation(db, organisation, now)),
		...roster.people.flatMap((person) => writePerson(db, person, now)),
	]);
}

function writeOrganisation(
	db: D1Database,
	organisation: RosterOrganisation,
	now: number,
): D1PreparedStatement[] {
	const { id, name, kind, region = null, plan, startsOn, endsOn } = organisation;
	return [
		db
			.prepare(
				`INSERT INTO organisations (id, name, kind, region, created_at) VALUES (?1, ?2, ?3, ?4, ?5)
				ON CONFLICT (id) DO UPDATE SET name = ?2, kind = ?3, region = ?4`,
			)
			.bind(id, name, kind, region, now),
		db
			.prepare(
				`INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on)
				VALUES (?1 || '-adesione', ?1, ?2, ?3, ?4)
				ON CONFLICT (id) DO UPDATE SET plan = ?2, starts_on = ?3, ends_on = ?4`,
			)
			.bind(id, plan, startsOn, endsOn),
	];
}

function writePerson(db: D1Database, person: RosterPerson, now: number): D1PreparedStatement[] {
	const { id, email, name, staff = false, administrator = false, affiliations } = person;
	return [
		...endAccessOfFormerAddress(db, { id, email }),
		db
			.prepare(
				`INSERT INTO people (id, email, name, staff, administrator, created_at)
				VALUES (?1, ?2, ?3, ?4, ?5, ?6)
				ON CONFLICT (id) DO UPDATE
				SET email = ?2, name = ?3, staff = ?4, administrator = ?5, removed_at = NULL`,
			)
			.bind(id, email, name, staff ? 1 : 0, administrator ? 1 : 0, now),
		endOtherAffiliations(db, { person, now }),
		...affiliations.map(({ organisationId, role }) =>
			db
				.prepare(
					`INSERT INTO affiliations (person_id, organisation_id, role, since) VALUES (?1, ?2, ?3, ?4)
					ON CONFLICT (person_id, organisation_id) DO UPDATE SET role = ?3, ended_at = NULL`,
				)
				.bind(id, organisationId, role, now),
		),
	];
}

/** Who is no longer named for an organisation has left it. */
function endOtherAffiliations(
	db: D1Database,
	{ person, now }: { person: RosterPerson; now: number },
): D1PreparedStatement {
	const kept = JSON.stringify(person.affiliations.map(({ organisationId }) => organisationId));
	return db
		.prepare(
			`UPDATE affiliations SET ended_at = ?3 WHERE person_id = ?1 AND ended_at IS NULL
			AND organisation_id NOT IN (SELECT value FROM json_each(?2))`,
		)
		.bind(person.id, kept, now);
}

function endAccessOfFormerAddress(
	db: D1Database,
	{ id, email }: Pick<RosterPerson, 'id' | 'email'>,
): D1PreparedStatement[] {
	const former = 'person_id = (SELECT id FROM people WHERE id = ?1 AND email <> ?2)';
	return ['sessions', 'sign_in_requests', 'identities'].map((table) =>
		db.prepare(`DELETE FROM ${table} WHERE ${former}`).bind(id, email),
	);
}
