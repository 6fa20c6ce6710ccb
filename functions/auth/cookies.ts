import type { Config } from '#functions/config.ts';

/** `session` keeps a person signed in; `preparation` binds a sign-in to the browser that asked. */
export type CookieUse = 'session' | 'preparation';

const NAMES: Record<CookieUse, string> = { session: 'sid', preparation: 'pre' };
const SAME_SITE: Record<CookieUse, string> = { session: 'Lax', preparation: 'Lax' };

/**
 * The value of one of our cookies.
 *
 * @returns `null` without it, and also when it comes twice: a second one was planted by somebody
 *   who may write cookies for a neighbouring host, and which of the two is ours cannot be told
 */
export function readCookie(config: Config, request: Request, use: CookieUse): string | null {
	const name = cookieName(config, use);
	const values = (request.headers.get('cookie') ?? '')
		.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair.startsWith(`${name}=`))
		.map((pair) => pair.slice(name.length + 1));
	return values.length === 1 ? (values[0] ?? null) : null;
}

/** @param lifetime in milliseconds; 0 expires the cookie */
export function writeCookie(
	config: Config,
	use: CookieUse,
	cookie: { value: string; lifetime: number },
): string {
	const secure = isSecure(config) ? '; Secure' : '';
	const maxAge = Math.floor(cookie.lifetime / 1000);
	return `${cookieName(config, use)}=${cookie.value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=${SAME_SITE[use]}${secure}`;
}

/** A `Set-Cookie` value that makes the browser forget the cookie. */
export function expireCookie(config: Config, use: CookieUse): string {
	return writeCookie(config, use, { value: '', lifetime: 0 });
}

/** The `__Host-` prefix makes the browser refuse a cookie of that name from any other host. */
function cookieName(config: Config, use: CookieUse): string {
	return isSecure(config) ? `__Host-${NAMES[use]}` : NAMES[use];
}

function isSecure(config: Config): boolean {
	return config.origin.startsWith('https://');
}
