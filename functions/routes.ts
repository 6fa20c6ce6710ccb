import type { Audience } from '#domain/access.ts';

/** What answers an address that is not a file: Astro's page of the same address, or the OIDC dance. */
export type RouteHandler = 'page' | 'oidc';

export type OnDemandRoute = {
	audience: Audience;
	methods: readonly ('GET' | 'HEAD' | 'POST')[];
	handler: RouteHandler;
	/** Longest body in bytes, where it is not that of a plain form. */
	longestBody?: number;
};

const PAGE: Pick<OnDemandRoute, 'handler' | 'methods'> = {
	handler: 'page',
	methods: ['GET', 'HEAD', 'POST'],
};

/** Where the check of who sends a form is shown, if it is configured. */
export const CHALLENGED_PAGE = '/adesione/richiesta/';

/** The whole list: an on-demand address that is not here does not exist. */
const ON_DEMAND: Readonly<Record<string, OnDemandRoute>> = {
	'/accedi/': { ...PAGE, audience: 'public' },
	'/accedi/codice/': { ...PAGE, audience: 'public' },
	'/accedi/conferma/': { ...PAGE, audience: 'public' },
	'/comunita/rete/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'public' },
	[CHALLENGED_PAGE]: { ...PAGE, audience: 'public' },
	'/adesione/ricevuta/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'public' },
	'/esci/': { ...PAGE, audience: 'public' },
	'/area/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'members' },
	'/area/biblioteca/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'members' },
	'/area/rete/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'members' },
	'/area/profilo/': { ...PAGE, audience: 'members' },
	'/area/questionari/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'members' },
	// Whoever pastes a long text learns by how much it is too long, and keeps it.
	'/area/questionari/[slug]/': { ...PAGE, audience: 'members', longestBody: 256 * 1024 },
	'/area/questionari/[slug]/risultati/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'members' },
	'/area/idee/': { ...PAGE, audience: 'members' },
	'/staff/questionari/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'staff' },
	'/staff/questionari/[slug]/': { ...PAGE, audience: 'staff' },
	'/staff/idee/': { ...PAGE, audience: 'staff' },
	'/staff/richieste/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'staff' },
};

/** Present only in the builds for the local demo. */
const DEMO_ONLY: Readonly<Record<string, OnDemandRoute>> = {
	'/posta/': { ...PAGE, methods: ['GET', 'HEAD'], audience: 'public' },
};

/** Addresses that Astro renders on demand. Its own ones (`/_image` and the like) stay closed. */
export function onDemandPages(): ReadonlyMap<string, OnDemandRoute> {
	return new Map(Object.entries(ON_DEMAND));
}

/** The same and those of the local demo: apart, so that a production build drops what names them. */
export function onDemandDemoPages(): ReadonlyMap<string, OnDemandRoute> {
	return new Map(Object.entries({ ...ON_DEMAND, ...DEMO_ONLY }));
}

/** @param oidcProviders ids of the configured providers, each with a start and a callback address */
export function onDemandRoutes(
	oidcProviders: readonly string[],
): ReadonlyMap<string, OnDemandRoute> {
	const routes = new Map(__DEMO__ ? onDemandDemoPages() : onDemandPages());
	const dance = { audience: 'public', handler: 'oidc' } as const;
	for (const id of oidcProviders) {
		routes.set(`/accedi/oidc/signin/${id}`, { ...dance, methods: ['POST'] });
		routes.set(`/accedi/oidc/callback/${id}`, { ...dance, methods: ['GET'] });
	}
	return routes;
}
