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

/** A page that takes no form. */
const READ: typeof PAGE = { ...PAGE, methods: ['GET', 'HEAD'] };

/** Three files of 5 MB, and room to say on the page that a fourth, or a larger one, is too much. */
const WITH_FILES = 24 * 1024 * 1024;

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
	'/area/': { ...READ, audience: 'members' },
	'/attestati/': { ...READ, audience: 'public' },
	'/area/seminari/': { ...READ, audience: 'members' },
	'/area/seminari/[slug]/iscrizione/': { ...PAGE, audience: 'members' },
	'/area/seminari/[slug]/materiali/': { ...READ, audience: 'members' },
	'/area/seminari/[slug]/attestato.pdf': { ...READ, audience: 'members' },
	'/staff/seminari/': { ...READ, audience: 'staff' },
	'/staff/seminari/[slug]/': { ...PAGE, audience: 'staff' },
	'/staff/seminari/[slug]/partecipanti.csv': { ...READ, audience: 'staff' },
	'/staff/seminari/[slug]/partecipanti.xlsx': { ...READ, audience: 'staff' },
	'/area/biblioteca/': { ...READ, audience: 'members' },
	'/area/rete/': { ...READ, audience: 'members' },
	'/area/profilo/': { ...PAGE, audience: 'members' },
	'/area/consulenze/': { ...READ, audience: 'members' },
	'/area/consulenze/nuova/': { ...PAGE, audience: 'members', longestBody: WITH_FILES },
	'/area/consulenze/[id]/': { ...PAGE, audience: 'members' },
	'/area/consulenze/[id]/file/[number]/': { ...READ, audience: 'members' },
	'/area/interventi/': { ...READ, audience: 'members' },
	'/area/interventi/nuovo/': { ...PAGE, audience: 'members' },
	'/area/interventi/[id]/': { ...PAGE, audience: 'members' },
	'/staff/consulenze/': { ...READ, audience: 'staff' },
	'/staff/consulenze/[id]/': { ...PAGE, audience: 'staff' },
	'/staff/consulenze/[id]/quesito/': { ...PAGE, audience: 'staff' },
	'/staff/consulenze/[id]/file/[number]/': { ...READ, audience: 'staff' },
	'/staff/interventi/': { ...READ, audience: 'staff' },
	'/staff/interventi/calendario/': { ...READ, audience: 'staff' },
	'/staff/interventi/[id]/': { ...PAGE, audience: 'staff' },
	'/staff/richieste/': { ...READ, audience: 'staff' },
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
