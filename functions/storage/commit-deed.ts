import type { AddressedMail } from './outbox.ts';

/** What somebody does, once. Days and moments in milliseconds since 1970 UTC. */
export type Deed = {
	/** The same key is the same deed, however often it comes: see `deedKey`. */
	key: string;
	/** What was done, e.g. `consultation.ask`. */
	kind: string;
	/** `null` where the schedule does it. */
	personId: string | null;
	/** For whom it was done, or whose thing it is about; `null` where no organisation is concerned. */
	organisationId: string | null;
	/** What it is about, e.g. the id of a consultation. */
	subject: string;
	/** What the log says besides: no personal data. */
	note?: string;
	now: number;
};

export type Work = {
	/**
	 * What changes. Each statement does nothing where a rule forbids it or where the deed is done
	 * already (`NOT_DONE_YET`), and leaves the deed's key in the rows that it writes.
	 */
	changes: readonly D1PreparedStatement[];
	/** The table in whose column `deed` the key stands once the work is done. */
	table: DeedTable;
	mails: readonly AddressedMail[];
};

/** Condition of a statement whose first value is the key of a deed. */
export const NOT_DONE_YET = 'NOT EXISTS (SELECT 1 FROM deeds WHERE key = ?1)';

/**
 * Does a deed in one batch: what changes, the mails that tell of it, its line in the log. All of it
 * is written, or nothing is; done a second time, it writes nothing and is done all the same.
 *
 * @returns whether the deed is done; `false` where the changes found a rule in their way
 * @throws what the database throws: then nothing is written
 */
export async function commitDeed(db: D1Database, deed: Deed, work: Work): Promise<boolean> {
	const results = await db.batch<{ done: number }>([
		...work.changes,
		...work.mails.map((mail) => insertMail(db, mail, { deed, table: work.table })),
		insertLine(db, deed, work.table),
		db.prepare('SELECT EXISTS (SELECT 1 FROM deeds WHERE key = ?1) AS done').bind(deed.key),
	]);
	return results.at(-1)?.results[0]?.done === 1;
}

/** @param submission id that the form carries, so that a form sent twice by one person is one deed */
export function deedKey(personId: string, submission: string): string {
	return `${personId}/${submission}`;
}

function insertMail(
	db: D1Database,
	mail: AddressedMail,
	{ deed, table }: { deed: Deed; table: DeedTable },
): D1PreparedStatement {
	const { id, kind, recipient, subject, text, html, uselessAt } = mail;
	const { calendar = null, unsubscribe = null } = mail;
	return db
		.prepare(
			`INSERT INTO outbox (id, kind, recipient, subject, text, html, useless_at, calendar,
				unsubscribe, created_at, next_try_at)
			SELECT ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?11, ?10, ?10
			WHERE EXISTS (SELECT 1 FROM ${table} WHERE deed = ?1) AND ${NOT_DONE_YET}`,
		)
		.bind(
			deed.key,
			id,
			kind,
			recipient,
			subject,
			text,
			html,
			uselessAt,
			calendar,
			deed.now,
			unsubscribe,
		);
}

function insertLine(db: D1Database, deed: Deed, table: DeedTable): D1PreparedStatement {
	const { key, kind, personId, organisationId, subject, note = '', now } = deed;
	return db
		.prepare(
			`INSERT INTO deeds (key, kind, person_id, organisation_id, subject, note, done_at)
			SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM ${table} WHERE deed = ?1)
			ON CONFLICT DO NOTHING`,
		)
		.bind(key, kind, personId, organisationId, subject, note, now);
}

/** A name of our own, never one that came from outside. */
type DeedTable = string;
