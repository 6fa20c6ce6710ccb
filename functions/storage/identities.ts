import { type NewSession, openSession } from './open-session.ts';

type Identity = { issuer: string; subject: string };

/** @returns the id of the person whom an identity is linked to, on the roster or not */
export function findIdentity(db: D1Database, identity: Identity): Promise<string | null> {
	return db.prepare(FIND).bind(identity.issuer, identity.subject).first<string>('person_id');
}

const FIND = 'SELECT person_id FROM identities WHERE issuer = ?1 AND subject = ?2';

/** `refused`: the identity is linked to somebody who may not sign in any more. */
export type IdentitySignIn = 'signed-in' | 'refused' | 'unknown';

/** Opens a session for the person of an identity, and ends the one that the browser had. */
export async function signInWithIdentity(
	db: D1Database,
	session: NewSession,
	arrival: { identity: Identity; formerTokenHash: string | null },
): Promise<IdentitySignIn> {
	const { identity, formerTokenHash } = arrival;
	const [opened, , known] = await db.batch([
		openSession(db, session, { kind: 'identity', ...identity }),
		db
			.prepare(
				'DELETE FROM sessions WHERE token_hash = ?2 AND EXISTS (SELECT 1 FROM sessions WHERE token_hash = ?1)',
			)
			.bind(session.tokenHash, formerTokenHash ?? ''),
		db.prepare(FIND).bind(identity.issuer, identity.subject),
	]);
	if (opened?.meta.changes === 1) return 'signed-in';
	return known?.results.length === 1 ? 'refused' : 'unknown';
}

/** `taken`: the identity belongs to another person, and stays there. */
export type IdentityLink = 'linked' | 'already' | 'taken';

/** Links an identity to the person who is signed in. */
export async function linkIdentity(
	db: D1Database,
	link: { identity: Identity; personId: string; now: number },
): Promise<IdentityLink> {
	const { issuer, subject } = link.identity;
	const [inserted, found] = await db.batch<{ person_id: string }>([
		db
			.prepare(
				'INSERT INTO identities (issuer, subject, person_id, linked_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING',
			)
			.bind(issuer, subject, link.personId, link.now),
		db.prepare(FIND).bind(issuer, subject),
	]);
	if (inserted?.meta.changes === 1) return 'linked';
	return found?.results[0]?.person_id === link.personId ? 'already' : 'taken';
}
