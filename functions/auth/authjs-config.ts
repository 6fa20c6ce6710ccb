import { type AuthConfig, customFetch, skipCSRFCheck } from '@auth/core';
import type { OIDCConfig } from '@auth/core/providers';
import type { JWTPayload } from 'jose';
import type { Config } from '#functions/config.ts';
import { readOnlyAdapter } from './authjs-adapter.ts';
import { isSecure } from './cookies.ts';
import { type OidcCookie, oidcCookieName } from './oidc-cookies.ts';
import type { ProviderFetch } from './oidc-fetch.ts';
import { accountId } from './oidc-identity.ts';
import type { OidcProvider } from './oidc-settings.ts';
import { reportOidcTrouble } from './oidc-trouble.ts';

/** One visit to a provider, as @auth/core carries it out. */
export type Exchange = {
	config: Config;
	provider: OidcProvider;
	/** Seals the checks that the browser keeps: what was sealed with another does not open. */
	secret: string;
	request: Request;
};

export type Hooks = {
	outside: ProviderFetch;
	/** Called with the ID token that @auth/core is content with; throws to refuse it. */
	accept: (idToken: string) => Promise<void>;
};

export const BASE_PATH = '/accedi/oidc';
/** Where @auth/core sends whom it accepts. Nobody gets there: the answer to the person is ours. */
export const ACCEPTED = '/accedi/oidc/accettato';

/**
 * The settings of @auth/core. `signIn` always answers with an address, so that the library stops
 * there and neither opens a session nor writes a link (docs/decisions/021).
 */
export function authConfig({ config, provider, secret }: Exchange, hooks: Hooks): AuthConfig {
	return {
		basePath: BASE_PATH,
		secret,
		trustHost: true,
		skipCSRFCheck,
		useSecureCookies: isSecure(config),
		providers: [oidcProvider(provider, hooks.outside)],
		adapter: readOnlyAdapter(config.db),
		session: { strategy: 'database' },
		pages: { signIn: '/accedi/', error: '/accedi/' },
		cookies: {
			pkceCodeVerifier: checkCookie(config, 'pkce'),
			state: checkCookie(config, 'state'),
			nonce: checkCookie(config, 'nonce'),
		},
		callbacks: {
			async signIn({ account }) {
				if (!account?.id_token) return false;
				await hooks.accept(account.id_token);
				return ACCEPTED;
			},
			redirect: ({ url }) => `${config.origin}${url === ACCEPTED ? ACCEPTED : '/accedi/'}`,
		},
		logger: {
			error: (trouble) => reportOidcTrouble(provider, trouble),
			warn: () => undefined,
			debug: () => undefined,
		},
	};
}

/** Nothing but the identifier is asked for: name and address are on the roster. */
const PARAMETERS: Record<OidcProvider['id'], Record<string, string>> = {
	entra: { scope: 'openid', prompt: 'select_account' },
	google: { scope: 'openid', prompt: 'select_account' },
	oidc: { scope: 'openid' },
};

function oidcProvider(provider: OidcProvider, outside: ProviderFetch): OIDCConfig<JWTPayload> {
	const { id, name, issuer, clientId, clientSecret } = provider;
	return {
		id,
		name,
		type: 'oidc',
		issuer,
		clientId,
		clientSecret,
		checks: ['pkce', 'state', 'nonce'],
		authorization: { params: PARAMETERS[id] },
		profile: ({ iss, sub }) => ({ id: accountId({ issuer: iss ?? '', subject: sub ?? '' }) }),
		[customFetch]: outside.fetch,
	};
}

function checkCookie(config: Config, use: OidcCookie) {
	return {
		name: oidcCookieName(config, use),
		options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(config) },
	} as const;
}
