import { commitDeed, type Deed } from './commit-deed.ts';
import type { AddressedMail } from './outbox.ts';

/** Whom a reminder goes to where it is the mailbox of the staff. */
export const STAFF_MAILBOX = 'redazione';

/** Names one reminder: the same is written once, whoever comes to it first. */
export type Occurrence = {
	/** What it is about: `adesione`, `seminario`, `questionario`, `novita`. */
	kind: string;
	/** Of which one, e.g. the id of a membership or the slug of a seminar. */
	subject: string;
	/** The id of a person, or `STAFF_MAILBOX`. */
	recipient: string;
	/** Which of several, e.g. how many days before. */
	occasion: string;
};

export type Reminder = Occurrence & { organisationId: string | null; mail: AddressedMail };

/** Those of a kind that have been written already, as `occurrenceKey` names them. */
export async function listWritten(
	db: D1Database,
	{ kind, since }: { kind: string; since: number },
): Promise<Set<string>> {
	const { results } = await db
		.prepare(
			'SELECT kind, subject, recipient, occasion FROM reminders WHERE kind = ?1 AND claimed_at >= ?2',
		)
		.bind(kind, since)
		.all<Occurrence>();
	return new Set(results.map(occurrenceKey));
}

/** The key of the deed that writes a reminder: the schedule that comes to it twice does it once. */
export function occurrenceKey({ kind, subject, recipient, occasion }: Occurrence): string {
	return ['promemoria', kind, subject, recipient, occasion].join('/');
}

/**
 * Writes one reminder with its mail, unless it is written already.
 *
 * @returns whether it stands, by this run or by another
 */
export function writeReminder(db: D1Database, reminder: Reminder, now: number): Promise<boolean> {
	const { kind, subject, recipient, occasion, organisationId, mail } = reminder;
	const key = occurrenceKey(reminder);
	const deed: Deed = {
		key,
		kind: `reminder.${kind}`,
		personId: null,
		organisationId,
		subject,
		now,
	};
	const claim = db
		.prepare(
			`INSERT INTO reminders (kind, subject, recipient, occasion, claimed_at, deed)
			VALUES (?2, ?3, ?4, ?5, ?6, ?1) ON CONFLICT DO NOTHING`,
		)
		.bind(key, kind, subject, recipient, occasion, now);
	return commitDeed(db, deed, { changes: [claim], table: 'reminders', mails: [mail] });
}

/** The day of each person's last reminder of a kind whose occasions are days. */
export async function lastOccasions(db: D1Database, kind: string): Promise<Map<string, string>> {
	const { results } = await db
		.prepare(
			'SELECT recipient, max(occasion) AS last FROM reminders WHERE kind = ?1 GROUP BY recipient',
		)
		.bind(kind)
		.all<{ recipient: string; last: string }>();
	return new Map(results.map(({ recipient, last }) => [recipient, last]));
}
