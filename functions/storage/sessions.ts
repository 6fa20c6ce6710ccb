/** A session as its own person sees it. */
export type OwnSession = {
	id: string;
	device: string;
	method: 'mail' | 'oidc';
	createdAt: number;
	lastSeenAt: number;
	isThisOne: boolean;
};

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

/** @returns the sessions that hold now, this one first, then the last used */
export async function listSessions(
	db: D1Database,
	owner: { personId: string; tokenHash: string; now: number },
): Promise<OwnSession[]> {
	const { results } = await db
		.prepare(
			`SELECT id, device, method, created_at AS createdAt, last_seen_at AS lastSeenAt,
				token_hash = ?2 AS isThisOne
			FROM sessions WHERE person_id = ?1 AND expires_at > ?3
			ORDER BY isThisOne DESC, last_seen_at DESC`,
		)
		.bind(owner.personId, owner.tokenHash, owner.now)
		.all<Omit<OwnSession, 'isThisOne'> & { isThisOne: number }>();
	return results.map((row) => ({ ...row, isThisOne: row.isThisOne === 1 }));
}

/** Signs one browser out; a session that is not there is no error. */
export async function endSession(db: D1Database, tokenHash: string): Promise<void> {
	await db.prepare('DELETE FROM sessions WHERE token_hash = ?1').bind(tokenHash).run();
}

/** @returns whether the person had such a session; one of somebody else is as if it did not exist */
export async function endOwnSession(
	db: D1Database,
	session: { personId: string; id: string },
): Promise<boolean> {
	const { meta } = await db
		.prepare('DELETE FROM sessions WHERE person_id = ?1 AND id = ?2')
		.bind(session.personId, session.id)
		.run();
	return meta.changes === 1;
}

/** Signs a person out everywhere but in the browser that asks. */
export async function endOtherSessions(
	db: D1Database,
	keep: { personId: string; tokenHash: string },
): Promise<void> {
	await db
		.prepare('DELETE FROM sessions WHERE person_id = ?1 AND token_hash <> ?2')
		.bind(keep.personId, keep.tokenHash)
		.run();
}
