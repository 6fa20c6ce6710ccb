import type { Application } from '#domain/application.ts';
import { APPLICATION_LIMITS, SAME_APPLICATION } from '#domain/application-limits.ts';
import { applicationNumber } from '#domain/application-number.ts';
import { APPLICATION_COLUMNS, STATED_FIELDS } from './application-columns.ts';
import type { AddressedMail } from './outbox.ts';

export type NewApplication = {
	application: Application;
	/** Keyed hash of the id that the form carries. */
	submissionHash: string;
	/** Keyed hash of all that was said. */
	contentHash: string;
	/** Fresh for each call; stands for the number in the mails, which only the database can give. */
	revision: string;
	verified: boolean;
	/** The year of the number, in Europe/Rome. */
	year: number;
	now: number;
	mails: readonly AddressedMail[];
};

/**
 * Keeps an application with its mails, in one batch. Sent again unchanged, by the same form or by
 * another, it is the one that is here; sent again by the same form with changes, it takes their
 * place under the same number, and the mails go out anew.
 *
 * @returns its number, or `null` past the limit of its address or of corrections
 */
export async function keepApplication(
	db: D1Database,
	entry: NewApplication,
): Promise<string | null> {
	const { contentHash, revision, now } = entry;
	const results = await db.batch<{ year: number; sequence: number }>([
		db.prepare(LET_GO_OF_OLD).bind(contentHash, now - SAME_APPLICATION),
		db.prepare(INSERT).bind(...written(entry), entry.year, now - APPLICATION_LIMITS.addressWindow),
		db.prepare(NOTE_NUMBER).bind(revision),
		db.prepare(CORRECT).bind(...written(entry)),
		...entry.mails.map((mail) => insertMail(db, mail, entry)),
		db.prepare('SELECT year, sequence FROM applications WHERE content_hash = ?1').bind(contentHash),
	]);
	const kept = results.at(-1)?.results[0];
	return kept ? applicationNumber(kept.year, kept.sequence) : null;
}

const COLUMNS = STATED_FIELDS.map((field) => APPLICATION_COLUMNS[field]);
const WRITTEN = [
	'submission_hash',
	'content_hash',
	'revision',
	'verified',
	'written_at',
	...COLUMNS,
];
const SUBMISSION = '?1';
const CONTENT = '?2';
const NOW = '?5';
const EMAIL = `?${WRITTEN.indexOf('email') + 1}`;
const YEAR = `?${WRITTEN.length + 1}`;
const RECENT = `?${WRITTEN.length + 2}`;

/** The values of `WRITTEN`, in its order. */
function written(entry: NewApplication): unknown[] {
	const { submissionHash, contentHash, revision, verified, now, application } = entry;
	const values = STATED_FIELDS.map((field) => application[field]);
	return [submissionHash, contentHash, revision, verified ? 1 : 0, now, ...values];
}

const LET_GO_OF_OLD =
	'UPDATE applications SET content_hash = NULL WHERE content_hash = ?1 AND written_at <= ?2';

const INSERT = `
INSERT INTO applications (${WRITTEN.join(', ')}, year, sequence, received_at)
SELECT ${WRITTEN.map((_column, index) => `?${index + 1}`).join(', ')}, ${YEAR},
  coalesce((SELECT last FROM application_numbers WHERE year = ${YEAR}), 0) + 1, ${NOW}
WHERE (SELECT count(*) FROM applications WHERE email = ${EMAIL} AND received_at > ${RECENT})
  < ${APPLICATION_LIMITS.perAddress}
ON CONFLICT DO NOTHING`;

const NOTE_NUMBER = `
INSERT INTO application_numbers (year, last)
SELECT year, sequence FROM applications WHERE revision = ?1
ON CONFLICT (year) DO UPDATE SET last = excluded.last`;

/** Ignored where another row says the same already: that row is then the answer. */
const CORRECT = `
UPDATE OR IGNORE applications
SET ${WRITTEN.map((column, index) => `${column} = ?${index + 1}`).join(', ')},
  corrections = corrections + 1
WHERE submission_hash = ${SUBMISSION} AND content_hash IS NOT ${CONTENT}
  AND corrections < ${APPLICATION_LIMITS.corrections}`;

/** Writes a mail only if this call has written the application, with the number in its place. */
function insertMail(
	db: D1Database,
	mail: AddressedMail,
	{ revision, now }: NewApplication,
): D1PreparedStatement {
	const { id, kind, recipient, subject, text, html } = mail;
	return db.prepare(INSERT_MAIL).bind(id, kind, recipient, subject, text, html, now, revision);
}

const INSERT_MAIL = `
INSERT INTO outbox (id, kind, recipient, subject, text, html, created_at, next_try_at)
SELECT ?1, ?2, ?3, replace(?4, ?8, number), replace(?5, ?8, number), replace(?6, ?8, number), ?7, ?7
FROM (SELECT printf('%d-%04d', year, sequence) AS number FROM applications WHERE revision = ?8)`;
