import type { Config } from '#functions/config.ts';
import { isSecure } from './cookies.ts';
import { readRequestCookie } from './request-cookie.ts';

/** What the browser keeps while its person is at the provider. */
export type OidcCookie = 'pkce' | 'state' | 'nonce' | 'journey';

/** The checks of @auth/core, sealed. */
export const CHECKS = ['pkce', 'state', 'nonce'] as const satisfies readonly OidcCookie[];

/** As long as @auth/core seals its checks for. */
const LIFETIME_SECONDS = 15 * 60;

/** The full name of the cookie, as the browser has it. */
export function oidcCookieName(config: Config, use: OidcCookie): string {
	return `${isSecure(config) ? '__Host-' : ''}oidc-${use}`;
}

/** @returns name → value of each of these cookies that came exactly once */
export function readOidcCookies(
	config: Config,
	request: Request,
	uses: readonly OidcCookie[],
): Map<string, string> {
	const names = uses.map((use) => oidcCookieName(config, use));
	const found = names.map((name) => [name, readRequestCookie(request, name)] as const);
	return new Map(found.filter((cookie): cookie is [string, string] => cookie[1] !== null));
}

/** A `Set-Cookie` value; `value` in characters that a cookie may hold. */
export function writeOidcCookie(config: Config, use: OidcCookie, value: string): string {
	return `${oidcCookieName(config, use)}=${value}; Max-Age=${LIFETIME_SECONDS}; ${attributes(config)}`;
}

/** What belongs to one exchange is of no use after it, however it ended. */
export function expireOidcCookies(config: Config): string[] {
	return [...CHECKS, 'journey' as const].map(
		(use) => `${oidcCookieName(config, use)}=; Max-Age=0; ${attributes(config)}`,
	);
}

function attributes(config: Config): string {
	return `Path=/; HttpOnly; SameSite=Lax${isSecure(config) ? '; Secure' : ''}`;
}
