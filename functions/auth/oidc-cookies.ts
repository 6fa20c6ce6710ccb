import type { Config } from '#functions/config.ts';

/** What the browser keeps while its person is at the provider. */
export type OidcCookie = 'pkce' | 'state' | 'nonce' | 'journey';

/** The checks of @auth/core, sealed. */
export const CHECKS = ['pkce', 'state', 'nonce'] as const satisfies readonly OidcCookie[];

/** As long as @auth/core seals its checks for. */
const LIFETIME_SECONDS = 15 * 60;

export function oidcCookieName(config: Config, use: OidcCookie): string {
	return `${isSecure(config) ? '__Host-' : ''}oidc-${use}`;
}

/** @returns the value of each of these cookies that came exactly once */
export function readOidcCookies(
	config: Config,
	request: Request,
	uses: readonly OidcCookie[],
): Map<string, string> {
	const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
	const found = new Map<string, string>();
	for (const use of uses) {
		const start = `${oidcCookieName(config, use)}=`;
		const [pair, ...more] = pairs.filter((candidate) => candidate.startsWith(start));
		if (pair && more.length === 0) found.set(start.slice(0, -1), pair.slice(start.length));
	}
	return found;
}

export function writeOidcCookie(config: Config, use: OidcCookie, value: string): string {
	return `${oidcCookieName(config, use)}=${value}; Max-Age=${LIFETIME_SECONDS}; ${attributes(config)}`;
}

/** What belongs to one exchange is of no use after it, however it ended. */
export function expireOidcCookies(config: Config): string[] {
	return [...CHECKS, 'journey' as const].map(
		(use) => `${oidcCookieName(config, use)}=; Max-Age=0; ${attributes(config)}`,
	);
}

/** As `@auth/core` wants to hear it for the cookies that it writes. */
export function isSecure(config: Config): boolean {
	return config.origin.startsWith('https:');
}

function attributes(config: Config): string {
	return `Path=/; HttpOnly; SameSite=Lax${isSecure(config) ? '; Secure' : ''}`;
}
