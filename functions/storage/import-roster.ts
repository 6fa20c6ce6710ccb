import type { ImportedOrganisation, ImportedPerson } from '#domain/roster-import.ts';
import { NOT_DONE_YET } from './commit-deed.ts';
import { BY_STAFF, type StaffChange } from './organisations.ts';
import type { AddressedMail } from './outbox.ts';

export type RosterImport = {
	organisations: readonly (ImportedOrganisation & { id: string; periodId: string })[];
	/** Each with the mail that greets them, sent to who is new for the organisation; or none. */
	people: readonly (ImportedPerson & { id: string; mail: AddressedMail | null })[];
};

/** Where the key of an import stands: it may add only bodies, periods or people. */
export const IMPORT_TABLES = `(SELECT deed FROM organisations UNION ALL SELECT deed FROM memberships
	UNION ALL SELECT deed FROM affiliations)`;

/**
 * Adds what is not there yet, and leaves alone what is: the same sheet twice adds nothing. Lists go
 * in as JSON, so that a large sheet is still a handful of statements.
 */
export function importRoster(
	db: D1Database,
	{ key, actorId, now }: StaffChange,
	{ organisations, people }: RosterImport,
): D1PreparedStatement[] {
	const bodies = JSON.stringify(organisations.map(({ period, ...one }) => ({ ...one, ...period })));
	const persons = JSON.stringify(people.map(({ mail, ...one }) => ({ ...one, ...mailOf(mail) })));
	const add = (sql: string, list: string) => db.prepare(sql).bind(key, actorId, now, list);
	return [
		add(INSERT_ORGANISATIONS, bodies),
		add(INSERT_PERIODS, bodies),
		add(INSERT_PEOPLE, persons),
		add(AFFILIATE, persons),
		add(GREET, persons),
	];
}

function mailOf(mail: AddressedMail | null) {
	if (!mail) return {};
	const { id: mailId, kind: mailKind, subject, text, html } = mail;
	return { mailId, mailKind, subject, text, html };
}

const ALLOWED = `${BY_STAFF} AND ${NOT_DONE_YET} AND ?3 > 0`;
const cell = (name: string) => `(j.value ->> '${name}')`;

const INSERT_ORGANISATIONS = `
INSERT INTO organisations (id, name, kind, region, place, created_at, deed)
SELECT ${cell('id')}, ${cell('name')}, ${cell('kind')}, ${cell('region')}, ${cell('place')}, ?3, ?1
FROM json_each(?4) j WHERE ${ALLOWED} AND ${cell('kind')} IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM organisations o WHERE o.name = ${cell('name')} COLLATE NOCASE)`;

const INSERT_PERIODS = `
INSERT INTO memberships (id, organisation_id, plan, starts_on, ends_on, deed)
SELECT ${cell('periodId')}, o.id, ${cell('plan')}, ${cell('startsOn')}, ${cell('endsOn')}, ?1
FROM json_each(?4) j JOIN organisations o ON o.name = ${cell('name')} COLLATE NOCASE
WHERE ${ALLOWED} AND ${cell('plan')} IS NOT NULL AND NOT EXISTS (
	SELECT 1 FROM memberships m WHERE m.organisation_id = o.id
	AND m.starts_on <= ${cell('endsOn')} AND m.ends_on >= ${cell('startsOn')})`;

const INSERT_PEOPLE = `
INSERT INTO people (id, email, name, created_at, deed)
SELECT ${cell('id')}, ${cell('email')}, ${cell('name')}, ?3, ?1 FROM json_each(?4) j WHERE ${ALLOWED}
ON CONFLICT (email) DO UPDATE SET removed_at = NULL, name = excluded.name, deed = ?1
WHERE removed_at IS NOT NULL`;

const AFFILIATE = `
INSERT INTO affiliations (person_id, organisation_id, role, since, deed)
SELECT p.id, o.id, ${cell('role')}, ?3, ?1 FROM json_each(?4) j
JOIN people p ON p.email = ${cell('email')}
JOIN organisations o ON o.name = ${cell('organisation')} COLLATE NOCASE WHERE ${ALLOWED}
ON CONFLICT (person_id, organisation_id) DO UPDATE
SET role = excluded.role, since = ?3, ended_at = NULL, deed = ?1 WHERE ended_at IS NOT NULL`;

const GREET = `
INSERT INTO outbox (id, kind, recipient, subject, text, html, created_at, next_try_at)
SELECT ${cell('mailId')}, ${cell('mailKind')}, p.email, ${cell('subject')}, ${cell('text')},
	${cell('html')}, ?3, ?3
FROM json_each(?4) j JOIN people p ON p.email = ${cell('email')}
JOIN organisations o ON o.name = ${cell('organisation')} COLLATE NOCASE
JOIN affiliations a ON a.person_id = p.id AND a.organisation_id = o.id AND a.deed = ?1
WHERE ${ALLOWED} AND ${cell('mailId')} IS NOT NULL`;
