import type { Audience } from '#domain/access.ts';

/** What answers an address that is not a file: Astro's page of the same address, or the OIDC dance. */
export type RouteHandler = 'page' | 'oidc';

export type OnDemandRoute = {
	audience: Audience;
	methods: readonly ('GET' | 'HEAD' | 'POST')[];
	handler: RouteHandler;
};

const PAGE: Pick<OnDemandRoute, 'handler' | 'methods'> = {
	handler: 'page',
	methods: ['GET', 'HEAD', 'POST'],
};

/** The whole list: an on-demand address that is not here does not exist. */
const ON_DEMAND: Readonly<Record<string, OnDemandRoute>> = {
	'/accedi/': { ...PAGE, audience: 'public' },
	'/accedi/codice/': { ...PAGE, audience: 'public' },
	'/accedi/conferma/': { ...PAGE, audience: 'public' },
	'/esci/': { ...PAGE, audience: 'public' },
	'/area/profilo/': { ...PAGE, audience: 'members' },
};

/** Present only in the builds for the local demo. */
const DEMO_ONLY: Readonly<Record<string, OnDemandRoute>> = {
	'/posta/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'public' },
};

/** @param oidcProviders ids of the configured providers, each with a start and a callback address */
export function onDemandRoutes(
	oidcProviders: readonly string[],
): ReadonlyMap<string, OnDemandRoute> {
	const routes = new Map(Object.entries(ON_DEMAND));
	if (__DEMO__) for (const [path, route] of Object.entries(DEMO_ONLY)) routes.set(path, route);
	for (const id of oidcProviders) {
		routes.set(`/accedi/oidc/signin/${id}`, {
			audience: 'public',
			methods: ['POST'],
			handler: 'oidc',
		});
		routes.set(`/accedi/oidc/callback/${id}`, {
			audience: 'public',
			methods: ['GET'],
			handler: 'oidc',
		});
	}
	return routes;
}
