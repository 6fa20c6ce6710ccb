import { SESSION_LIMITS } from '#domain/sessions.ts';
import { SIGN_IN } from '#domain/sign-in.ts';
import { firstOrganisation, MAY_SIGN_IN } from './roster.ts';

export type NewSession = {
	tokenHash: string;
	id: string;
	method: 'mail' | 'oidc';
	/** Signed in with a second factor at a provider. */
	strong: boolean;
	device: string;
	now: number;
	/** Day in Europe/Rome. */
	today: string;
};

/** What proves who somebody is. */
export type Proof =
	| { kind: 'code'; browserHash: string; codeHash: string }
	| { kind: 'link'; browserHash: string; linkHash: string }
	| { kind: 'identity'; issuer: string; subject: string };

/**
 * The statement that opens a session for the person whom the proof names, if it holds now and that
 * person may sign in. It writes one row or none; `changes` of its result says which, and the row
 * names the organisation.
 */
export function openSession(
	db: D1Database,
	session: NewSession,
	proof: Proof,
): D1PreparedStatement {
	const { sql, values } = personOf(proof);
	return db
		.prepare(
			`${INSERT} WHERE p.id = (${sql}) AND ${MAY_SIGN_IN} RETURNING organisation_id AS organisationId`,
		)
		.bind(
			session.tokenHash,
			session.id,
			session.method,
			session.strong ? 1 : 0,
			session.device,
			session.now,
			session.today,
			session.now + SESSION_LIMITS.idle,
			session.now + SESSION_LIMITS.absoluteForStaff,
			...values,
		);
}

const INSERT = `
INSERT INTO sessions (token_hash, id, person_id, organisation_id, method, strong, device,
  created_at, last_seen_at, expires_at)
SELECT ?1, ?2, p.id, ${firstOrganisation('?7')}, ?3, ?4, ?5, ?6, ?6,
  CASE p.staff WHEN 1 THEN ?9 ELSE ?8 END
FROM people p`;

const LIVE_REQUEST = `SELECT r.person_id FROM sign_in_requests r
WHERE r.browser_hash = ?10 AND r.expires_at > ?6 AND r.tries < ${SIGN_IN.tries}`;

function personOf(proof: Proof): { sql: string; values: [string, string] } {
	switch (proof.kind) {
		case 'code':
			return {
				sql: `${LIVE_REQUEST} AND r.code_hash = ?11`,
				values: [proof.browserHash, proof.codeHash],
			};
		case 'link':
			return {
				sql: `${LIVE_REQUEST} AND r.link_hash = ?11`,
				values: [proof.browserHash, proof.linkHash],
			};
		case 'identity':
			return {
				sql: 'SELECT i.person_id FROM identities i WHERE i.issuer = ?10 AND i.subject = ?11',
				values: [proof.issuer, proof.subject],
			};
	}
}
