import type { NewMail } from './outbox.ts';
import { MAY_SIGN_IN } from './roster.ts';

export type NewSignInRequest = {
	address: string;
	addressHash: string;
	browserHash: string;
	codeHash: string;
	linkHash: string;
	now: number;
	expiresAt: number;
	/** False past the limits: everything is asked of the database, and nothing is written. */
	allowed: boolean;
	/** True when an account that waits in this browser to be linked is not to wait any longer. */
	forgetsPending: boolean;
	mail: NewMail;
};

/**
 * Replaces the older request of the address, and of the browser, by a new one, with its mail. The
 * statements are the same for an address that is on the roster and for one that is not: that one
 * gets a request without a person, and no mail.
 */
export async function replaceSignInRequest(
	db: D1Database,
	request: NewSignInRequest,
): Promise<void> {
	const { addressHash, browserHash, codeHash, linkHash, now, expiresAt, mail } = request;
	const allowed = request.allowed ? 1 : 0;
	await db.batch([
		db.prepare(FORGET_PENDING).bind(browserHash, request.forgetsPending ? 1 : 0),
		db.prepare(NOTE_REPLACED).bind(addressHash, browserHash, allowed, now),
		db.prepare(DELETE_OLDER).bind(addressHash, browserHash, allowed),
		db
			.prepare(INSERT_REQUEST)
			.bind(addressHash, browserHash, allowed, now, codeHash, linkHash, expiresAt, request.address),
		db
			.prepare(INSERT_MAIL)
			.bind(linkHash, mail.id, mail.kind, mail.subject, mail.text, mail.html, now, mail.uselessAt),
	]);
}

const FORGET_PENDING = 'DELETE FROM pending_identities WHERE browser_hash = ?1 AND ?2 = 1';

const OLDER = '(address_hash = ?1 OR browser_hash = ?2) AND ?3 = 1';

const NOTE_REPLACED = `
INSERT INTO closed_sign_in_requests (browser_hash, link_hash, reason, closed_at)
SELECT browser_hash, link_hash, 'replaced', ?4 FROM sign_in_requests
WHERE ${OLDER} AND expires_at > ?4`;

const DELETE_OLDER = `DELETE FROM sign_in_requests WHERE ${OLDER}`;

const INSERT_REQUEST = `
INSERT INTO sign_in_requests
  (address_hash, person_id, browser_hash, code_hash, link_hash, created_at, expires_at)
SELECT ?1, (SELECT p.id FROM people p WHERE p.email = ?8 AND ${MAY_SIGN_IN}), ?2, ?5, ?6, ?4, ?7
WHERE ?3 = 1`;

const INSERT_MAIL = `
INSERT INTO outbox
  (id, kind, recipient, subject, text, html, created_at, useless_at, next_try_at)
SELECT ?2, ?3, p.email, ?4, ?5, ?6, ?7, ?8, ?7
FROM sign_in_requests r JOIN people p ON p.id = r.person_id
WHERE r.link_hash = ?1`;
