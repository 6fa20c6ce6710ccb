import { createHash, randomBytes } from 'node:crypto';

export type NewSession = {
	personId: string;
	organisation: string | null;
	createdAt: number;
	expiresAt: number;
};

/** @returns the value of the session's cookie, of which the database keeps only the hash */
export async function insertSession(db: D1Database, session: NewSession): Promise<string> {
	const token = randomBytes(32).toString('base64url');
	const hash = createHash('sha256').update(token).digest('hex');
	const { personId, organisation, createdAt, expiresAt } = session;
	await db
		.prepare(
			"INSERT INTO sessions (token_hash, id, person_id, organisation_id, method, created_at, last_seen_at, expires_at) VALUES (?, ?, ?, ?, 'mail', ?, ?, ?)",
		)
		.bind(
			hash,
			randomBytes(8).toString('hex'),
			personId,
			organisation,
			createdAt,
			createdAt,
			expiresAt,
		)
		.run();
	return token;
}
