const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a session lives, in milliseconds. Reading checks the same limits again in SQL. */
export const SESSION_LIMITS = {
	idle: 14 * DAY,
	absolute: 90 * DAY,
	/** Staff rights open more, so they are asked for again each working day. */
	absoluteForStaff: 12 * HOUR,
	/** The row is touched at most this often, so that reading does not mean writing. */
	touch: HOUR,
} as const;

/** Whether the row of a session should note that its person was here. */
export function isTouchDue(lastSeenAt: number, now: number): boolean {
	return now - lastSeenAt >= SESSION_LIMITS.touch;
}

/** The moment at which a session ends, seen from a request at `now`. */
export function sessionExpiry(session: { createdAt: number; staff: boolean }, now: number): number {
	const absolute = session.staff ? SESSION_LIMITS.absoluteForStaff : SESSION_LIMITS.absolute;
	return Math.min(now + SESSION_LIMITS.idle, session.createdAt + absolute);
}
