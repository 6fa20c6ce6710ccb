import { keyedHash } from '#functions/auth/keyed-hash.ts';
import type { Randomness } from '#functions/auth/randomness.ts';
import { sha256 } from '#functions/auth/secrets.ts';
import type { Config } from '#functions/config.ts';
import type { CalendarAddress } from '#functions/storage/calendar-addresses.ts';

const TOKEN = /^[0-9a-f]{64}$/;

/** A new secret address for a person's calendar: what is stored of it opens nothing. */
export async function newCalendarAddress(
	config: Config,
	{ random, now }: { random: Randomness; now: number },
): Promise<CalendarAddress> {
	const nonce = random.secret();
	return { nonce, tokenHash: await sha256(await tokenOf(config, nonce)), madeAt: now };
}

/**
 * The whole address of a calendar, so that a person can copy it again.
 *
 * @returns `null` where it can no longer be made: the secret of the site has changed since, and the
 *   address that the person has goes on working
 */
export async function calendarAddressOf(
	config: Config,
	{ nonce, tokenHash }: Pick<CalendarAddress, 'nonce' | 'tokenHash'>,
): Promise<string | null> {
	const token = await tokenOf(config, nonce);
	if ((await sha256(token)) !== tokenHash) return null;
	return `${config.origin}/calendario/${token}.ics`;
}

/** @returns the hash under which a token is stored; `null` for what is no token of ours */
export async function calendarTokenHash(token: string): Promise<string | null> {
	return TOKEN.test(token) ? sha256(token) : null;
}

/** 256 bits in hexadecimal: addresses of the site have small letters and digits alone. */
function tokenOf(config: Config, nonce: string): Promise<string> {
	return keyedHash(config, 'calendar', nonce);
}
