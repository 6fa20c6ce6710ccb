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

/** @returns whether the person had such an account linked; one of somebody else stays as it is */
export async function unlinkIdentity(
	db: D1Database,
	identity: { personId: string; issuer: string; subject: string },
): Promise<boolean> {
	const { meta } = await db
		.prepare('DELETE FROM identities WHERE person_id = ?1 AND issuer = ?2 AND subject = ?3')
		.bind(identity.personId, identity.issuer, identity.subject)
		.run();
	return meta.changes === 1;
}
