/** A mail of the outbox, taken for one attempt to send it. */
export type WaitingMail = {
	id: string;
	recipient: string;
	subject: string;
	text: string;
	html: string;
	/** An iCalendar file to attach, `null` without one. */
	calendar: string | null;
	/** Where one leaves the list, `null` for a mail that belongs to none. */
	unsubscribe: string | null;
	/** How many attempts there were, this one included. */
	tries: number;
};

/** Gives up the mails that would only confuse by now, such as a code that no longer works. */
export async function dropUselessMail(db: D1Database, now: number): Promise<void> {
	await db
		.prepare(
			"UPDATE outbox SET state = 'dropped' WHERE state = 'waiting' AND useless_at <= ?1 AND lease_until <= ?1",
		)
		.bind(now)
		.run();
}

/**
 * Takes the oldest mail that is due, in one statement, so that no other run takes it before the
 * lease ends. The attempt counts from here: a mail that kills its run is not tried for ever.
 *
 * @returns `null` when nothing is due
 */
export function takeDueMail(
	db: D1Database,
	lease: { now: number; until: number },
): Promise<WaitingMail | null> {
	return db.prepare(TAKE).bind(lease.now, lease.until).first<WaitingMail>();
}

const TAKE = `
UPDATE outbox SET lease_until = ?2, tries = tries + 1
WHERE id = (
  SELECT id FROM outbox
  WHERE state = 'waiting' AND next_try_at <= ?1 AND lease_until <= ?1
    AND (useless_at IS NULL OR useless_at > ?1)
  ORDER BY created_at, id LIMIT 1)
RETURNING id, recipient, subject, text, html, calendar, unsubscribe, tries`;

/** Closes a mail that its sender took over; `now` in epoch milliseconds. */
export async function markMailSent(db: D1Database, id: string, now: number): Promise<void> {
	await db
		.prepare(
			"UPDATE outbox SET state = 'sent', sent_at = ?2, lease_until = 0, last_error = NULL WHERE id = ?1",
		)
		.bind(id, now)
		.run();
}

/** @param attempt `nextTryAt` is `null` when there is no further attempt; `error` without addresses */
export async function markMailUnsent(
	db: D1Database,
	id: string,
	attempt: { nextTryAt: number | null; error: string },
): Promise<void> {
	await db
		.prepare(
			"UPDATE outbox SET state = iif(?2 IS NULL, 'failed', 'waiting'), next_try_at = coalesce(?2, next_try_at), lease_until = 0, last_error = ?3 WHERE id = ?1",
		)
		.bind(id, attempt.nextTryAt, attempt.error)
		.run();
}
