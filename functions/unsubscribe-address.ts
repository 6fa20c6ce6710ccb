import { keyedHash } from '#functions/auth/keyed-hash.ts';
import { sha256 } from '#functions/auth/secrets.ts';
import type { Config } from '#functions/config.ts';

/** Where a person leaves the digest in one click, without signing in (RFC 8058). */
export async function unsubscribeAddress(
	config: Pick<Config, 'origin' | 'authSecret'>,
	personId: string,
): Promise<string> {
	return `${config.origin}/messaggi/basta/${personId}/${await signatureOf(config, personId)}/`;
}

/** Whether an address of that kind is one that we have written. */
export async function isUnsubscribeAddress(
	config: Config,
	{ personId, signature }: { personId: string; signature: string },
): Promise<boolean> {
	const expected = await signatureOf(config, personId);
	// Of hashes compared letter by letter, how long it takes tells nothing.
	return (await sha256(signature)) === (await sha256(expected));
}

function signatureOf(config: Pick<Config, 'authSecret'>, personId: string): Promise<string> {
	return keyedHash(config, 'unsubscribe', personId);
}
