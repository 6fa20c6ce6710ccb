const MINUTE = 60_000;
const MOST_TRIES = 9;

/**
 * When to try again after a failure: after 1 minute, then 2, 4 and so on, for about four hours.
 *
 * @param tries attempts made so far, at least 1
 * @param now milliseconds since 1970 UTC
 * @returns `null` when the mail is given up
 */
export function nextTryAt(tries: number, now: number): number | null {
	return tries < MOST_TRIES ? now + MINUTE * 2 ** (tries - 1) : null;
}
