import type { OnDemandRoute } from '#functions/routes.ts';

/**
 * The on-demand page at an address. Where the list has a name in brackets, any one segment stands
 * there that could be a slug or an id; whether the thing exists is for the page to say.
 *
 * @param path canonical, as `canonicalPath` gives it
 */
export function findRoute(
	routes: ReadonlyMap<string, OnDemandRoute>,
	path: string,
): OnDemandRoute | undefined {
	const exact = path.includes('[') ? undefined : routes.get(path);
	if (exact) return exact;
	const asked = path.split('/');
	for (const [pattern, route] of routes)
		if (pattern.includes('[') && matches(pattern.split('/'), asked)) return route;
	return undefined;
}

function matches(pattern: readonly string[], asked: readonly string[]): boolean {
	return (
		pattern.length === asked.length &&
		pattern.every((segment, index) => matchesSegment(segment, asked[index] ?? ''))
	);
}

/** After the name in brackets may come what is the same for all, such as `.ics`. */
function matchesSegment(pattern: string, asked: string): boolean {
	if (!pattern.startsWith('[')) return pattern === asked;
	const ending = pattern.slice(pattern.indexOf(']') + 1);
	return asked.endsWith(ending) && VALUE.test(asked.slice(0, asked.length - ending.length));
}

/** As slugs and ids are written here. */
const VALUE = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
