import { readEmailAddress } from '#domain/email-address.ts';
import { SIGN_IN } from '#domain/sign-in.ts';
import type { Config } from '#functions/config.ts';
import { readCookie, writeCookie } from './cookies.ts';
import { isSecret } from './secrets.ts';

/** What the browser that asked to sign in keeps until it has done so. */
export type Preparation = {
	/** Binds code and link to this browser. */
	nonce: string;
	/** The address that was typed, to show it again; `null` where a provider started the sign-in. */
	address: string | null;
};

/** @returns `null` when this browser has asked for nothing, or its cookie is not one of ours */
export function readPreparation(config: Config, request: Request): Preparation | null {
	const [nonce = null, encoded = ''] = (readCookie(config, request, 'preparation') ?? '').split(
		'.',
	);
	if (!isSecret(nonce)) return null;
	const reading = readEmailAddress(decode(encoded));
	return { nonce, address: reading.ok ? reading.address : null };
}

/** @returns the cookie's `Set-Cookie` line */
export function writePreparation(config: Config, { nonce, address }: Preparation): string {
	const value = `${nonce}.${encode(address ?? '')}`;
	return writeCookie(config, 'preparation', { value, lifetime: SIGN_IN.lifetime });
}

function encode(address: string): string {
	return btoa(address).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @returns an empty text for what is not base64url */
function decode(encoded: string): string {
	if (!/^[A-Za-z0-9_-]*$/.test(encoded) || encoded.length % 4 === 1) return '';
	return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
}
