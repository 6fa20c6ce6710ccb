import { STRANGER, type Visitor } from '#domain/access.ts';
import { romeDay } from '#domain/rome-day.ts';
import { isTouchDue, sessionExpiry } from '#domain/sessions.ts';
import type { Config } from '#functions/config.ts';
import { type LiveSession, readLiveSession } from '#functions/storage/read-session.ts';
import { touchSession } from '#functions/storage/sessions.ts';
import { readCookie } from './cookies.ts';
import { isSecret, sha256 } from './secrets.ts';

export type ReadVisitor = {
	visitor: Visitor;
	/** Key of the session's row, `null` for a stranger. */
	sessionHash: string | null;
	/** Present when the session should note this visit; may run after the answer has left. */
	refresh?: () => Promise<void>;
};

const NOBODY: ReadVisitor = { visitor: STRANGER, sessionHash: null };

/**
 * Finds out who asks, with one read of the database; with none where no session cookie comes.
 *
 * @param now milliseconds since 1970 UTC
 * @throws what the database throws: nobody is let in, or taken for a stranger, on a failed read
 */
export async function readVisitor(
	config: Config,
	request: Request,
	now: number,
): Promise<ReadVisitor> {
	const token = readCookie(config, request, 'session');
	if (!isSecret(token)) return NOBODY;
	const tokenHash = await sha256(token);
	const session = await readLiveSession(config.db, { tokenHash, now, today: romeDay(now) });
	if (!session) return NOBODY;
	const found = { visitor: toVisitor(config, session), sessionHash: tokenHash };
	if (!isTouchDue(session.lastSeenAt, now)) return found;
	const expiresAt = sessionExpiry(session, now);
	return { ...found, refresh: () => touchSession(config.db, { tokenHash, now, expiresAt }) };
}

function toVisitor(config: Config, session: LiveSession): Visitor {
	const { personId, name, organisation } = session;
	const staff = session.staff && (session.strong || !config.staffNeedsStrongSignIn);
	const administrator = staff && session.administrator;
	return { kind: 'person', personId, name, staff, administrator, organisation };
}
