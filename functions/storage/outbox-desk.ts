import { NOT_DONE_YET } from './commit-deed.ts';
import { BY_STAFF, type StaffChange } from './organisations.ts';

export const OUTBOX_STATES = ['failed', 'waiting', 'dropped', 'sent'] as const;

export type OutboxState = (typeof OUTBOX_STATES)[number];

/** A mail as staff see it: whom it is for and how it fares; never what it says. */
export type DeskMail = {
	id: string;
	kind: string;
	recipient: string;
	state: OutboxState;
	tries: number;
	createdAt: number;
	/** Why it was not sent, without addresses. */
	error: string | null;
	/** A code that failed is not sent again: by now it opens nothing. */
	canRetry: boolean;
};

export async function listOutbox(
	db: D1Database,
	{ state, limit }: { state: OutboxState; limit: number },
): Promise<DeskMail[]> {
	const { results } = await db
		.prepare(
			`SELECT id, kind, recipient, state, tries, created_at AS createdAt, last_error AS error,
				${CAN_RETRY} AS canRetry
			FROM outbox WHERE state = ?1 ORDER BY created_at DESC, id LIMIT ?2`,
		)
		.bind(state, limit)
		.all<Omit<DeskMail, 'canRetry'> & { canRetry: number }>();
	return results.map((row) => ({ ...row, canRetry: row.canRetry === 1 }));
}

/** How many mails there are in each state. */
export async function countOutbox(db: D1Database): Promise<Record<OutboxState, number>> {
	const { results } = await db
		.prepare('SELECT state, count(*) AS n FROM outbox GROUP BY state')
		.all<{ state: OutboxState; n: number }>();
	const counts = { failed: 0, waiting: 0, dropped: 0, sent: 0 };
	for (const { state, n } of results) counts[state] = n;
	return counts;
}

/** Puts a mail that failed back among those to send, with all its attempts before it. */
export function retryMail(
	db: D1Database,
	{ key, actorId, now }: StaffChange,
	id: string,
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE outbox SET state = 'waiting', tries = 0, next_try_at = ?4, lease_until = 0, deed = ?1
			WHERE id = ?3 AND ${CAN_RETRY} AND ${BY_STAFF} AND ${NOT_DONE_YET}`,
		)
		.bind(key, actorId, id, now);
}

const CAN_RETRY = "(state = 'failed' AND kind <> 'sign-in')";
