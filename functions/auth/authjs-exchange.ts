import { Auth } from '@auth/core';
import { ACCEPTED, authConfig, type Exchange, type Hooks } from './authjs-config.ts';
import { arrivalRequest, departureRequest } from './authjs-request.ts';
import { CHECKS, oidcCookieName, readOidcCookies } from './oidc-cookies.ts';
import { providerFetch } from './oidc-fetch.ts';
import { type ProvenIdentity, proveIdentity } from './oidc-id-token.ts';
import { reportOidcTrouble } from './oidc-trouble.ts';

export type { Exchange } from './authjs-config.ts';

export type Failure = { ok: false; reason: 'unavailable' | 'cancelled' | 'refused' | 'too-many' };
export type Departure = { ok: true; location: string; cookies: string[] } | Failure;
export type Arrival = { ok: true; identity: ProvenIdentity } | Failure;

/** Asks for the address at the provider where the person goes, and for what the browser must keep. */
export async function depart(exchange: Exchange): Promise<Departure> {
	const { config } = exchange;
	const outside = providerFetch();
	const answer = await ask(departureRequest(exchange), exchange, { outside, accept: nobody });
	const location = answer?.headers.get('location') ?? '';
	const leaves = answer?.status === 302 && URL.parse(location)?.origin !== config.origin;
	if (!leaves) return { ok: false, reason: outside.isDown() ? 'unavailable' : 'refused' };
	const names = CHECKS.map((use) => `${oidcCookieName(config, use)}=`);
	const cookies = answer.headers
		.getSetCookie()
		.filter((cookie) => names.some((name) => cookie.startsWith(name)));
	if (cookies.length !== CHECKS.length) throw new Error('A check of the exchange is missing.');
	return { ok: true, location, cookies };
}

/** Checks what the provider sent back: only a token that passed every check names somebody. */
export async function arrive(exchange: Exchange): Promise<Arrival> {
	const { config, request } = exchange;
	const started = readOidcCookies(config, request, CHECKS).size === CHECKS.length;
	if (!started) return { ok: false, reason: 'refused' };
	const outside = providerFetch();
	const proven: ProvenIdentity[] = [];
	const answer = await ask(arrivalRequest(exchange), exchange, {
		outside,
		accept: async (idToken) => {
			proven.push(await proveIdentity(exchange.provider, idToken, outside.fetch));
		},
	});
	const accepted = answer?.headers.get('location') === `${config.origin}${ACCEPTED}`;
	const [identity] = proven;
	if (accepted && identity) return { ok: true, identity };
	if (outside.isDown()) return { ok: false, reason: 'unavailable' };
	const cancelled = new URL(request.url).searchParams.get('error') === 'access_denied';
	return { ok: false, reason: cancelled ? 'cancelled' : 'refused' };
}

/** @returns `null` when @auth/core broke: whoever asks takes that for a refusal */
async function ask(request: Request, exchange: Exchange, hooks: Hooks): Promise<Response | null> {
	try {
		return await Auth(request, authConfig(exchange, hooks));
	} catch (trouble) {
		reportOidcTrouble(exchange.provider, trouble);
		return null;
	}
}

async function nobody(): Promise<void> {
	throw new Error('Nobody arrives on the way out.');
}
