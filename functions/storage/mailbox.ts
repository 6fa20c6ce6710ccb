/** A mail as the local mailbox shows it. */
export type MailboxEntry = {
	id: string;
	recipient: string;
	subject: string;
	text: string;
	/** The iCalendar file that goes with it, `null` without one. */
	calendar: string | null;
	unsubscribe: string | null;
	createdAt: number;
	state: 'waiting' | 'sent' | 'dropped' | 'failed';
};

/** @returns the latest mails, the newest first */
export async function readMailbox(db: D1Database, limit: number): Promise<MailboxEntry[]> {
	const { results } = await db
		.prepare(
			'SELECT id, recipient, subject, text, calendar, unsubscribe, created_at AS createdAt, state FROM outbox ORDER BY created_at DESC, rowid DESC LIMIT ?1',
		)
		.bind(limit)
		.all<MailboxEntry>();
	return results;
}
