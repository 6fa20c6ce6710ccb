/** Where a sign-in leads when nothing better was asked for. */
export const AFTER_SIGN_IN = '/area/';

const LONGEST = 1_000;
const CANONICAL_PATH = /^\/(?:[a-z0-9][a-z0-9_.-]*\/)*(?:[a-z0-9][a-z0-9_.-]*)?$/;
/** The signs that a form leaves bare (URL Standard, application/x-www-form-urlencoded), and escapes. */
const SIMPLE_QUERY = /^(?:[A-Za-z0-9*._~+&=-]|%[2-9A-Fa-f][0-9A-Fa-f])*$/;
/** Leading back to the door would go round in circles. */
const DOORS = ['/accedi/', '/esci/'];

/**
 * The path to go to after signing in: one of this site, in the one form that the gate knows, with a
 * plain query if there is one. Whatever else was asked for leads to the members' area.
 *
 * @param asked as it came in a query or a form, decoded once
 */
export function safeReturnPath(asked: string | null): string {
	if (asked === null || asked.length > LONGEST) return AFTER_SIGN_IN;
	const [path = '', query = '', ...more] = asked.split('?');
	if (more.length > 0 || !CANONICAL_PATH.test(path) || !SIMPLE_QUERY.test(query))
		return AFTER_SIGN_IN;
	if (DOORS.some((door) => path.startsWith(door))) return AFTER_SIGN_IN;
	return asked;
}

/** A path with the query that came with it, where both can be returned to; otherwise the path alone. */
export function returnPathWith(path: string, query: string): string {
	const whole = `${path}?${query}`;
	return query !== '' && safeReturnPath(whole) === whole ? whole : path;
}
