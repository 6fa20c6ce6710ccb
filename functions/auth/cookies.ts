import type { Config } from '#functions/config.ts';
import { readRequestCookie } from './request-cookie.ts';

/** `session` keeps a person signed in; `preparation` binds a sign-in to the browser that asked. */
export type CookieUse = 'session' | 'preparation';

const NAMES: Record<CookieUse, string> = { session: 'sid', preparation: 'pre' };

/** The value of one of our cookies; `null` unless it came exactly once. */
export function readCookie(config: Config, request: Request, use: CookieUse): string | null {
	return readRequestCookie(request, cookieName(config, use));
}

/** @param lifetime in milliseconds; 0 expires the cookie */
export function writeCookie(
	config: Config,
	use: CookieUse,
	cookie: { value: string; lifetime: number },
): string {
	const secure = isSecure(config) ? '; Secure' : '';
	const maxAge = Math.floor(cookie.lifetime / 1000);
	return `${cookieName(config, use)}=${cookie.value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}

/** A `Set-Cookie` value that makes the browser forget the cookie. */
export function expireCookie(config: Config, use: CookieUse): string {
	return writeCookie(config, use, { value: '', lifetime: 0 });
}

/** Whether cookies may be marked secure: everywhere but on the plain http of a local demo. */
export function isSecure(config: Config): boolean {
	return config.origin.startsWith('https://');
}

/** The `__Host-` prefix makes the browser refuse a cookie of that name from any other host. */
function cookieName(config: Config, use: CookieUse): string {
	return isSecure(config) ? `__Host-${NAMES[use]}` : NAMES[use];
}
