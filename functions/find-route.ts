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
		pattern.every((segment, index) =>
			segment.startsWith('[') ? VALUE.test(asked[index] ?? '') : segment === asked[index],
		)
	);
}

/** As slugs and ids are written here. */
const VALUE = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
