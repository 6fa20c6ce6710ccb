import { SIGN_IN, SIGN_IN_LIMITS } from '#domain/sign-in.ts';
import type { Config } from '#functions/config.ts';
import { type Counter, countAttempt } from '#functions/storage/count-attempts.ts';
import { replaceSignInRequest } from '#functions/storage/sign-in-requests.ts';
import type { Desk } from './desk.ts';
import { keyedHash } from './keyed-hash.ts';
import { writePreparation } from './preparation.ts';
import { sha256 } from './secrets.ts';
import { composeSignInMail } from './sign-in-mail.ts';

export type SignInAsk = {
	/** Canonical, as `readEmailAddress` gives it. */
	address: string;
	/** As `networkOf` gives it. */
	network: string;
	/** A path that `safeReturnPath` gave back. */
	returnTo: string;
	/** The secret that this browser already holds; kept, so that a code on its way stays good. */
	nonce: string | null;
	/**
	 * True for who does not come back from a provider: an account that still waits in this browser
	 * was then somebody else's, and must not be linked to this person.
	 */
	startsAfresh?: boolean;
};

/**
 * Takes a request to sign in. Who asks learns nothing from it: for an address on the roster or not,
 * within the limits or past them, there are two calls of the database and the same answer.
 *
 * @returns the `Set-Cookie` line that binds code and link to the browser
 */
export async function startSignIn(desk: Desk, ask: SignInAsk): Promise<string> {
	const { config, now, random } = desk;
	const nonce = ask.nonce ?? random.secret();
	const addressHash = await keyedHash(config, 'address', ask.address);
	const counters = await countersFor(config, ask.network, addressHash);
	const allowed = await countAttempt(config.db, counters, now);
	const code = random.code();
	const token = random.secret();
	const expiresAt = now + SIGN_IN.lifetime;
	const link = confirmationLink(config, token, ask.returnTo);
	await replaceSignInRequest(config.db, {
		address: ask.address,
		addressHash,
		browserHash: await sha256(nonce),
		codeHash: await hashCode(nonce, code),
		linkHash: await sha256(token),
		now,
		expiresAt,
		allowed,
		forgetsPending: ask.startsAfresh === true,
		mail: composeSignInMail({ id: random.id(), code, link, uselessAt: expiresAt }),
	});
	return writePreparation(config, { nonce, address: ask.address });
}

/** A code alone has a million forms; with the browser's secret a copy of the table tells nothing. */
export function hashCode(nonce: string, code: string): Promise<string> {
	return sha256(`${nonce}:${code}`);
}

function confirmationLink(config: Config, token: string, returnTo: string): string {
	const query = new URLSearchParams({ t: token, ritorno: returnTo });
	return `${config.origin}/accedi/conferma/?${query}`;
}

async function countersFor(
	config: Config,
	network: string,
	addressHash: string,
): Promise<readonly Counter[]> {
	const { window, perNetwork, perAddress, overall } = SIGN_IN_LIMITS;
	const networkHash = await keyedHash(config, 'network', network);
	return [
		{ key: `network:${networkHash}`, limit: perNetwork, window },
		{ key: `address:${addressHash}`, limit: perAddress, window },
		{ key: 'overall', limit: overall, window },
	];
}
