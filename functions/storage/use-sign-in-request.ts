import { type RequestState, SIGN_IN } from '#domain/sign-in.ts';
import { type NewSession, openSession, type Proof } from './open-session.ts';
import { linkPendingIdentity } from './pending-identities.ts';

export type SignInAttempt = {
	session: NewSession;
	proof: Extract<Proof, { kind: 'code' | 'link' }>;
	/** The session that this browser had before, which the new one takes the place of. */
	formerTokenHash: string | null;
};

export type SignInResult =
	| { signedIn: true; organisationId: string | null }
	| { signedIn: false; state: RequestState; sameBrowser: boolean };

/**
 * Uses up a request and opens its session, or counts a wrong code against it, in one transaction:
 * of many attempts at once, one finds the request.
 */
export async function useSignInRequest(
	db: D1Database,
	attempt: SignInAttempt,
): Promise<SignInResult> {
	const { session, proof, formerTokenHash } = attempt;
	const { tokenHash, now } = session;
	const wrongCode = proof.kind === 'code' ? 1 : 0;
	const [opened, , , , , open, closed] = await db.batch<Row>([
		openSession(db, session, proof),
		db.prepare(END_FORMER).bind(tokenHash, formerTokenHash ?? ''),
		db.prepare(NOTE_USED).bind(tokenHash, proof.browserHash, now),
		db.prepare(DELETE_USED).bind(tokenHash, proof.browserHash),
		db.prepare(COUNT_WRONG).bind(proof.browserHash, now, wrongCode),
		readOpen(db, proof),
		readClosed(db, proof),
		...linkPendingIdentity(db, { tokenHash, browserHash: proof.browserHash, now }),
	]);
	const entered = opened?.results[0];
	if (entered) return { signedIn: true, organisationId: entered.organisationId };
	const row = open?.results[0];
	return {
		signedIn: false,
		state: toState(row, closed?.results[0]),
		sameBrowser: row?.browserHash === proof.browserHash,
	};
}

const SIGNED_IN = 'EXISTS (SELECT 1 FROM sessions WHERE token_hash = ?1)';
const END_FORMER = `DELETE FROM sessions WHERE token_hash = ?2 AND ${SIGNED_IN}`;
const NOTE_USED = `
INSERT INTO closed_sign_in_requests (browser_hash, link_hash, reason, closed_at)
SELECT browser_hash, link_hash, 'used', ?3 FROM sign_in_requests
WHERE browser_hash = ?2 AND ${SIGNED_IN}`;
const DELETE_USED = `DELETE FROM sign_in_requests WHERE browser_hash = ?2 AND ${SIGNED_IN}`;
/** After a sign-in there is no request left to count against. */
const COUNT_WRONG = `
UPDATE sign_in_requests SET tries = tries + 1
WHERE browser_hash = ?1 AND expires_at > ?2 AND tries < ${SIGN_IN.tries} AND ?3 = 1`;

function readOpen(db: D1Database, proof: SignInAttempt['proof']): D1PreparedStatement {
	const { column, value } = keyOf(proof);
	return db
		.prepare(
			`SELECT browser_hash AS browserHash, tries, expires_at AS expiresAt
			FROM sign_in_requests WHERE ${column} = ?1`,
		)
		.bind(value);
}

function readClosed(db: D1Database, proof: SignInAttempt['proof']): D1PreparedStatement {
	const { column, value } = keyOf(proof);
	return db
		.prepare(
			`SELECT reason FROM closed_sign_in_requests WHERE ${column} = ?1
			ORDER BY closed_at DESC, rowid DESC LIMIT 1`,
		)
		.bind(value);
}

/** A code is looked for by the browser that asked, a link by itself, wherever it is opened. */
function keyOf(proof: SignInAttempt['proof']): { column: string; value: string } {
	return proof.kind === 'code'
		? { column: 'browser_hash', value: proof.browserHash }
		: { column: 'link_hash', value: proof.linkHash };
}

function toState(open: Row | undefined, closed: Row | undefined): RequestState {
	if (open) return { kind: 'open', tries: open.tries, expiresAt: open.expiresAt };
	return closed ? { kind: 'closed', reason: closed.reason } : { kind: 'missing' };
}

type Row = {
	organisationId: string | null;
	browserHash: string;
	tries: number;
	expiresAt: number;
	reason: 'used' | 'replaced';
};
