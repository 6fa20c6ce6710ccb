/** Notes that a session was used, and moves the end of its idle time. */
export async function touchSession(
	db: D1Database,
	session: { tokenHash: string; now: number; expiresAt: number },
): Promise<void> {
	await db
		.prepare('UPDATE sessions SET last_seen_at = ?2, expires_at = ?3 WHERE token_hash = ?1')
		.bind(session.tokenHash, session.now, session.expiresAt)
		.run();
}
