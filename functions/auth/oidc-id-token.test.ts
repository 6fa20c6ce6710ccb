import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { proveIdentity } from '#functions/auth/oidc-id-token.ts';
import type { OidcProvider } from '#functions/auth/oidc-settings.ts';

const TENANT = '0f8fad5b-d9cb-469f-a165-70867728950e';
const OTHER_TENANT = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const ENTRA: OidcProvider = {
	id: 'entra',
	name: 'Microsoft',
	issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
	clientId: 'sito',
	clientSecret: 'segreto',
};

let keys: Awaited<ReturnType<typeof generateKeyPair>>;

beforeAll(async () => {
	keys = await generateKeyPair('RS256');
});

/** Publishes the description and the keys of the provider. */
async function published(address: string | URL | Request): Promise<Response> {
	if (String(address).endsWith('/.well-known/openid-configuration')) {
		return Response.json({ jwks_uri: 'https://login.microsoftonline.com/keys' });
	}
	return Response.json({ keys: [await exportJWK(keys.publicKey)] });
}

function tokenWith(claims: JWTPayload): Promise<string> {
	const now = Math.floor(Date.now() / 1000);
	const own = { iss: ENTRA.issuer, aud: 'sito', sub: 'io', nonce: 'n', tid: TENANT };
	return new SignJWT({ ...own, iat: now, exp: now + 300, ...claims })
		.setProtectedHeader({ alg: 'RS256' })
		.sign(keys.privateKey);
}

async function prove(claims: JWTPayload) {
	return proveIdentity(ENTRA, await tokenWith(claims), published);
}

describe('proveIdentity, for Microsoft', () => {
	test('takes issuer and subject, and nothing of the address that the token claims', async () => {
		expect(await prove({ email: 'socia@ente.example', email_verified: true })).toEqual({
			issuer: ENTRA.issuer,
			subject: 'io',
			strong: false,
		});
	});

	test('a token dated five minutes back, as Microsoft does, is accepted', async () => {
		const iat = Math.floor(Date.now() / 1000) - 300;
		expect(await prove({ iat })).toMatchObject({ subject: 'io' });
	});

	test.each([
		['mfa', ['pwd', 'mfa'], true],
		['a password alone', ['pwd'], false],
		['a text that is no list', 'mfa', false],
	])('an `amr` with %s counts as strong: %s', async (_what, amr, strong) => {
		expect(await prove({ amr })).toMatchObject({ strong });
	});

	test.each([
		['another tenant', { tid: OTHER_TENANT }],
		['no tenant', { tid: undefined }],
		['a piece of the address as tenant', { tid: 'v2.0' }],
		[
			'the issuer of another tenant',
			{ iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`, tid: OTHER_TENANT },
		],
	])('a token with %s is refused', async (_what, claims) => {
		await expect(prove(claims)).rejects.toThrow();
	});
});
