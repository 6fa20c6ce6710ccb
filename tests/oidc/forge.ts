import { decodeJwt, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { Misbehaviour } from './provider.ts';

/** Has the provider hand out another ID token than its own, signed with this key. */
export function tokenWith(key: JWK, claims: (own: JWTPayload) => JWTPayload): Misbehaviour {
	return changeToken(async (own) =>
		new SignJWT(claims(own))
			.setProtectedHeader({ alg: 'RS256', kid: 'chiave' })
			.sign(await importJWK(key, 'RS256')),
	);
}

/** Has the provider hand out its own claims under `alg: none`. */
export function unsignedToken(): Misbehaviour {
	const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
	return changeToken(async (own) => `${encode({ alg: 'none' })}.${encode(own)}.`);
}

/** Has the provider hand out its own claims, sealed with the secret that the site shares with it. */
export function tokenUnderSharedSecret(secret: string): Misbehaviour {
	return changeToken((own) =>
		new SignJWT(own).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret)),
	);
}

function changeToken(make: (own: JWTPayload) => Promise<string>): Misbehaviour {
	return {
		change: async (body) => ({ ...body, id_token: await make(decodeJwt(String(body.id_token))) }),
	};
}
