import type { Config } from '#functions/config.ts';
import { sha256 } from './secrets.ts';

/**
 * Addresses and networks of people who are nobody here are kept only in a form that needs our secret
 * to guess.
 *
 * @param use keeps apart values of different kinds
 */
export function keyedHash(
	config: Pick<Config, 'authSecret'>,
	use: string,
	value: string,
): Promise<string> {
	return sha256(`${config.authSecret}:${use}:${value}`);
}
