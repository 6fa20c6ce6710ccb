/** Keeps an identity until its browser proves, by mail, whose it is. The newest one counts. */
export async function keepPendingIdentity(
	db: D1Database,
	pending: { browserHash: string; issuer: string; subject: string; expiresAt: number },
): Promise<void> {
	await db
		.prepare(
			`INSERT INTO pending_identities (browser_hash, issuer, subject, expires_at)
			VALUES (?1, ?2, ?3, ?4)
			ON CONFLICT (browser_hash) DO UPDATE
			SET issuer = excluded.issuer, subject = excluded.subject, expires_at = excluded.expires_at`,
		)
		.bind(pending.browserHash, pending.issuer, pending.subject, pending.expiresAt)
		.run();
}

/**
 * The statements that link what waits in a browser to the person who just signed in there by mail,
 * for the batch that opens the session. An identity that is somebody's stays theirs.
 *
 * @param signedIn `tokenHash` of the session opened earlier in the batch, if it was
 */
export function linkPendingIdentity(
	db: D1Database,
	signedIn: { tokenHash: string; browserHash: string; now: number },
): D1PreparedStatement[] {
	const { tokenHash, browserHash, now } = signedIn;
	return [
		db
			.prepare(
				`INSERT INTO identities (issuer, subject, person_id, linked_at)
				SELECT w.issuer, w.subject, s.person_id, ?3
				FROM pending_identities w JOIN sessions s ON s.token_hash = ?1
				WHERE w.browser_hash = ?2 AND w.expires_at > ?3
				ON CONFLICT DO NOTHING`,
			)
			.bind(tokenHash, browserHash, now),
		db
			.prepare(
				`DELETE FROM pending_identities WHERE browser_hash = ?2
				AND EXISTS (SELECT 1 FROM sessions WHERE token_hash = ?1)`,
			)
			.bind(tokenHash, browserHash),
	];
}
