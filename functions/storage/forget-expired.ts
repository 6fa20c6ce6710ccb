import { APPLICATION_KEPT } from '#domain/application-limits.ts';

const DAY = 24 * 60 * 60_000;

/** How long what has ended is kept, in milliseconds. */
const KEPT = {
	/** So that the page can say why a code or a link no longer works. */
	requests: DAY,
	/** A code in a mail is of no use to anybody after its time. */
	signInMails: DAY,
	mails: 30 * DAY,
} as const;

/** Deletes what the site no longer needs. Running it twice, or half, does no harm. */
export async function forgetExpired(db: D1Database, now: number): Promise<void> {
	await db.batch([
		db.prepare('DELETE FROM sessions WHERE expires_at <= ?1').bind(now),
		db.prepare('DELETE FROM sign_in_requests WHERE expires_at <= ?1').bind(now - KEPT.requests),
		db
			.prepare('DELETE FROM closed_sign_in_requests WHERE closed_at <= ?1')
			.bind(now - KEPT.requests),
		db.prepare('DELETE FROM pending_identities WHERE expires_at <= ?1').bind(now),
		db.prepare('DELETE FROM rate_limits WHERE ends_at <= ?1').bind(now),
		db
			.prepare("DELETE FROM outbox WHERE kind = 'sign-in' AND useless_at <= ?1")
			.bind(now - KEPT.signInMails),
		db
			.prepare("DELETE FROM outbox WHERE state <> 'waiting' AND created_at <= ?1")
			.bind(now - KEPT.mails),
		db.prepare('DELETE FROM applications WHERE written_at <= ?1').bind(now - APPLICATION_KEPT),
	]);
}
