import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import type { ProviderFetch } from './oidc-fetch.ts';
import type { Identity } from './oidc-identity.ts';
import { entraIssuer, type OidcProvider } from './oidc-settings.ts';

/** Keys that only the provider has; with a shared secret a token would prove less. */
const ALGORITHMS = [
	'RS256',
	'RS384',
	'RS512',
	'PS256',
	'PS384',
	'PS512',
	'ES256',
	'ES384',
	'EdDSA',
];
const TOLERANCE = 30;
/** Microsoft dates its tokens five minutes back. */
const OLDEST = 9 * 60;

export type ProvenIdentity = Identity & {
	/** Whether the provider asked for a second factor (`amr`, RFC 8176). */
	strong: boolean;
};

/**
 * Checks an ID token against the keys that the provider publishes. @auth/core checks all claims, but
 * leaves the signature to the secure connection that the token came through.
 *
 * @returns the only facts that we take from it
 * @throws when anything about it is not as it should be
 */
export async function proveIdentity(
	provider: OidcProvider,
	idToken: string,
	fetch: ProviderFetch['fetch'],
): Promise<ProvenIdentity> {
	const keys = createLocalJWKSet(await fetchKeys(provider, fetch));
	const { payload } = await jwtVerify(idToken, keys, {
		issuer: provider.issuer,
		audience: provider.clientId,
		algorithms: ALGORITHMS,
		clockTolerance: TOLERANCE,
		maxTokenAge: OLDEST,
		requiredClaims: ['sub', 'exp', 'nonce'],
	});
	const { iss, sub, amr, tid } = payload;
	if (!iss || !sub) throw new Error('The ID token names nobody.');
	if (provider.id === 'entra' && provider.issuer !== entraIssuer(String(tid))) {
		throw new Error('The ID token comes from another tenant.');
	}
	return { issuer: iss, subject: sub, strong: Array.isArray(amr) && amr.includes('mfa') };
}

async function fetchKeys(
	provider: OidcProvider,
	fetch: ProviderFetch['fetch'],
): Promise<JSONWebKeySet> {
	const discovery = `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
	const { jwks_uri } = await fetchJson<{ jwks_uri: string }>(fetch, discovery);
	return fetchJson<JSONWebKeySet>(fetch, jwks_uri);
}

async function fetchJson<T>(fetch: ProviderFetch['fetch'], address: string): Promise<T> {
	const answer = await fetch(address, { headers: { accept: 'application/json' } });
	if (!answer.ok) throw new Error(`The provider answers ${answer.status}.`);
	return answer.json<T>();
}
