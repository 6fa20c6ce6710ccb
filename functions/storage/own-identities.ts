/** An account at a provider that opens somebody's profile, as they see it. */
export type OwnIdentity = { issuer: string; subject: string; linkedAt: number };

/** @returns the oldest first */
export async function listIdentities(db: D1Database, personId: string): Promise<OwnIdentity[]> {
	const { results } = await db
		.prepare(
			`SELECT issuer, subject, linked_at AS linkedAt FROM identities
			WHERE person_id = ?1 ORDER BY linked_at, issuer, subject`,
		)
		.bind(personId)
		.all<OwnIdentity>();
	return results;
}

/**
 * Unlinks an account, and ends the person's other sessions that an account opened: which of them was
 * this one's is not kept, and whoever has it must not stay inside.
 *
 * @param identity `keptSession` is the key of the session that asks, which goes on
 * @returns whether the person had such an account linked; one of somebody else stays as it is
 */
export async function unlinkIdentity(
	db: D1Database,
	identity: { personId: string; issuer: string; subject: string; keptSession: string },
): Promise<boolean> {
	const { personId, issuer, subject, keptSession } = identity;
	const own = 'person_id = ?1 AND issuer = ?2 AND subject = ?3';
	const [, unlinked] = await db.batch([
		db
			.prepare(
				`DELETE FROM sessions WHERE person_id = ?1 AND method = 'oidc' AND token_hash <> ?4
				AND EXISTS (SELECT 1 FROM identities WHERE ${own})`,
			)
			.bind(personId, issuer, subject, keptSession),
		db.prepare(`DELETE FROM identities WHERE ${own}`).bind(personId, issuer, subject),
	]);
	return unlinked?.meta.changes === 1;
}
