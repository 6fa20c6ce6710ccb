import type { Registration, RegistrationState } from '#domain/seminar-places.ts';

/** A registration with the names that its organisation and staff see. */
export type NamedRegistration = Registration & {
	seminar: string;
	personName: string;
	organisationName: string;
	registeredById: string;
	attended: boolean | null;
	certificate: string | null;
	/** The last deed that wrote it. */
	deed: string;
};

const COLUMNS = `r.id, r.seminar, r.organisation_id AS organisationId, r.person_id AS personId,
	r.state, r.asked_at AS askedAt, r.confirm_by AS confirmBy, r.registered_by AS registeredById,
	r.attended, r.certificate, r.deed, p.name AS personName, o.name AS organisationName
	FROM registrations r JOIN people p ON p.id = r.person_id
	JOIN organisations o ON o.id = r.organisation_id`;

/** Every registration for a seminar that still holds, in the order in which they were asked for. */
export async function standingFor(db: D1Database, seminar: string): Promise<NamedRegistration[]> {
	const { results } = await db
		.prepare(
			`SELECT ${COLUMNS} WHERE r.seminar = ?1 AND r.state IN ('confirmed', 'offered', 'waiting')
			ORDER BY r.asked_at, r.id`,
		)
		.bind(seminar)
		.all<Row>();
	return results.map(fromRow);
}

/** The registrations of one organisation, for every seminar, that still hold. */
export async function ownRegistrations(
	db: D1Database,
	organisationId: string,
): Promise<NamedRegistration[]> {
	const { results } = await db
		.prepare(
			`SELECT ${COLUMNS} WHERE r.organisation_id = ?1
			AND r.state IN ('confirmed', 'offered', 'waiting') ORDER BY r.asked_at, r.id`,
		)
		.bind(organisationId)
		.all<Row>();
	return results.map(fromRow);
}

/** The registration that a deed wrote last, whatever its state. */
export async function registrationOfDeed(
	db: D1Database,
	deed: string,
): Promise<NamedRegistration | null> {
	const row = await db.prepare(`SELECT ${COLUMNS} WHERE r.deed = ?1`).bind(deed).first<Row>();
	return row && fromRow(row);
}

/** How one person stands at a seminar: where they went, and with what certificate. */
export async function registrationOf(
	db: D1Database,
	{ seminar, personId }: { seminar: string; personId: string },
): Promise<NamedRegistration | null> {
	const row = await db
		.prepare(
			`SELECT ${COLUMNS} WHERE r.seminar = ?1 AND r.person_id = ?2 AND r.state = 'confirmed'`,
		)
		.bind(seminar, personId)
		.first<Row>();
	return row && fromRow(row);
}

/** Which seminar a certificate is of, and nothing about the person; `null` where no such one holds. */
export function seminarOfCertificate(db: D1Database, code: string): Promise<string | null> {
	return db
		.prepare(
			`SELECT seminar FROM registrations
			WHERE certificate = ?1 AND attended = 1 AND state = 'confirmed'`,
		)
		.bind(code)
		.first<string>('seminar');
}

/** The seminars with somebody on their waiting list, or with a place that somebody must confirm. */
export async function seminarsWithQueues(db: D1Database): Promise<string[]> {
	const { results } = await db
		.prepare("SELECT DISTINCT seminar FROM registrations WHERE state IN ('waiting', 'offered')")
		.all<{ seminar: string }>();
	return results.map(({ seminar }) => seminar);
}

type Row = Omit<NamedRegistration, 'attended' | 'state'> & {
	state: RegistrationState;
	attended: number | null;
};

function fromRow({ attended, ...row }: Row): NamedRegistration {
	return { ...row, attended: attended === null ? null : attended === 1 };
}

/** How many go to each seminar and how many wait, by its slug. */
export async function countRegistrations(
	db: D1Database,
): Promise<ReadonlyMap<string, { confirmed: number; waiting: number }>> {
	const { results } = await db
		.prepare(
			`SELECT seminar, count(*) FILTER (WHERE state = 'confirmed') AS confirmed,
			count(*) FILTER (WHERE state IN ('waiting', 'offered')) AS waiting
			FROM registrations GROUP BY seminar`,
		)
		.all<{ seminar: string; confirmed: number; waiting: number }>();
	return new Map(results.map(({ seminar, ...counts }) => [seminar, counts]));
}

/** The same people as `standingFor`, with their addresses: for the sheet that staff take along. */
export async function addressesFor(
	db: D1Database,
	seminar: string,
): Promise<ReadonlyMap<string, string>> {
	const { results } = await db
		.prepare(
			`SELECT r.id, p.email FROM registrations r JOIN people p ON p.id = r.person_id
			WHERE r.seminar = ?1 AND r.state IN ('confirmed', 'offered', 'waiting')`,
		)
		.bind(seminar)
		.all<{ id: string; email: string }>();
	return new Map(results.map(({ id, email }) => [id, email]));
}
