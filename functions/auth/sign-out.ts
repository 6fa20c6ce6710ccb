import type { Config } from '#functions/config.ts';
import { endSession } from '#functions/storage/sessions.ts';
import { expireCookie, readCookie } from './cookies.ts';
import { isSecret, sha256 } from './secrets.ts';

/**
 * Ends the session of this browser, if it has one.
 *
 * @returns the `Set-Cookie` line that takes the cookie away
 */
export async function signOut(config: Config, request: Request): Promise<string> {
	const token = readCookie(config, request, 'session');
	if (isSecret(token)) await endSession(config.db, await sha256(token));
	return expireCookie(config, 'session');
}
