/** Longer addresses than this exist nowhere on the site. */
const LONGEST = 1024;
const CANONICAL = /^\/[a-z0-9/_.-]*$/;
const RESERVED = /^\/(?:area|staff)(?:\/|$)/;

/**
 * The one spelling of an address that the site knows.
 *
 * Only characters that stand for themselves are let through, so that a path accepted here reads the
 * same decoded never, once or many times: there is no second reading for another parser to make.
 *
 * @param pathname of a parsed URL, that is with dot segments and backslashes already resolved
 * @returns `null` for every other spelling: encoded, upper case, doubled slashes, dots, over-long
 */
export function canonicalPath(pathname: string): string | null {
	if (pathname.length > LONGEST || !CANONICAL.test(pathname)) return null;
	const segments = pathname.slice(1).split('/');
	const last = segments.pop();
	if (last === '.' || last === '..') return null;
	return segments.every(isRealSegment) ? pathname : null;
}

/** Whether an address stands where existing and missing ones must look alike. */
export function isReserved(path: string): boolean {
	return RESERVED.test(path);
}

function isRealSegment(segment: string): boolean {
	return segment !== '' && segment !== '.' && segment !== '..';
}
