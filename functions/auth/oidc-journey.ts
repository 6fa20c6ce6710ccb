import { AFTER_SIGN_IN, safeReturnPath } from '#domain/return-path.ts';
import type { Config } from '#functions/config.ts';
import type { Visit } from '#functions/visit.ts';
import { oidcCookieName, readOidcCookies, writeOidcCookie } from './oidc-cookies.ts';

/** Why somebody goes to a provider, and where they go after. */
export type Journey = { purpose: 'sign-in' | 'link'; returnTo: string };

export const PROFILE = '/area/profilo/';

const LINK = 'collega';

/** The `Set-Cookie` value that remembers a journey while the person is at the provider. */
export function writeJourney(config: Config, { purpose, returnTo }: Journey): string {
	const text = purpose === 'link' ? LINK : returnTo;
	return writeOidcCookie(config, 'journey', encodeURIComponent(text));
}

/** A cookie is what the browser says: the path is checked again, the purpose is sealed apart. */
export function readJourney(config: Config, request: Request): Journey {
	const cookies = readOidcCookies(config, request, ['journey']);
	const text = decode(cookies.get(oidcCookieName(config, 'journey')) ?? '');
	if (text === LINK) return { purpose: 'link', returnTo: PROFILE };
	return { purpose: 'sign-in', returnTo: safeReturnPath(text) };
}

/**
 * What the checks of a journey are sealed with. To link an account the session is part of it: the
 * journey of one person can't end in the session of another, nor a sign-in end in a link.
 *
 * @returns `null` for a link that nobody who is signed in asks for
 */
export function sealFor(visit: Visit, purpose: Journey['purpose']): string | null {
	const { authSecret } = visit.config;
	if (purpose === 'sign-in') return `${authSecret}:oidc`;
	return visit.sessionHash === null ? null : `${authSecret}:oidc:${visit.sessionHash}`;
}

function decode(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return AFTER_SIGN_IN;
	}
}
