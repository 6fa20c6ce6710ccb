import type { Audience } from '#domain/access.ts';
import { LONGEST_FORM } from '#domain/longest-file.ts';

/** What answers an address that is not a file: Astro's page of the same address, or the OIDC dance. */
export type RouteHandler = 'page' | 'oidc';

export type OnDemandRoute = {
	audience: Audience;
	methods: readonly ('GET' | 'HEAD' | 'POST')[];
	handler: RouteHandler;
	/** Also takes what no form of ours sends: the address itself says who may, and what for. */
	foreignForms?: true;
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
	'/comunita/rete/': { ...READ, audience: 'public' },
	[CHALLENGED_PAGE]: { ...PAGE, audience: 'public' },
	'/adesione/ricevuta/': { ...READ, audience: 'public' },
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
	'/area/rete/vetrina/': { ...PAGE, audience: 'members' },
	'/area/rete/[ente]/': { ...READ, audience: 'members' },
	'/area/rete/[ente]/scrivi/': { ...PAGE, audience: 'members' },
	'/area/contributi/': { ...READ, audience: 'members' },
	'/area/contributi/nuovo/': { ...PAGE, audience: 'members', longestBody: LONGEST_FORM },
	'/area/contributi/[id]/': { ...PAGE, audience: 'members', longestBody: LONGEST_FORM },
	'/area/contributi/[id]/file/': { ...READ, audience: 'members' },
	'/area/profilo/': { ...PAGE, audience: 'members' },
	'/area/ente/': { ...PAGE, audience: 'members' },
	'/area/cerca/segnala/': { ...PAGE, audience: 'members' },
	'/staff/': { ...READ, audience: 'staff' },
	'/staff/richieste/': { ...PAGE, audience: 'staff' },
	'/staff/enti/': { ...READ, audience: 'staff' },
	'/staff/enti/nuovo/': { ...PAGE, audience: 'staff' },
	'/staff/enti/importa/': { ...PAGE, audience: 'staff', longestBody: 512 * 1024 },
	'/staff/enti/[id]/': { ...PAGE, audience: 'staff' },
	'/staff/persone/': { ...PAGE, audience: 'staff' },
	'/staff/posta/': { ...PAGE, audience: 'staff' },
	'/staff/registro/': { ...READ, audience: 'staff' },
	'/staff/ricerche/': { ...READ, audience: 'staff' },
	'/staff/anno/': { ...READ, audience: 'staff' },
	'/area/profilo/messaggi/': { ...PAGE, audience: 'members' },
	'/area/profilo/dati/': { ...PAGE, audience: 'members' },
	'/area/profilo/dati/copia.json': { ...READ, audience: 'members' },
	'/area/salvati/': { ...READ, audience: 'members' },
	'/area/salvati/nuovo/': { ...PAGE, audience: 'members' },
	'/area/salvati/[id]/': { ...PAGE, audience: 'members' },
	'/calendario/[token].ics': { ...READ, audience: 'public' },
	'/messaggi/basta/[persona]/[firma]/': { ...PAGE, audience: 'public', foreignForms: true },
	'/staff/contributi/': { ...READ, audience: 'staff' },
	'/staff/contributi/[id]/': { ...PAGE, audience: 'staff' },
	'/area/questionari/': { ...READ, audience: 'members' },
	// Whoever pastes a long text learns by how much it is too long, and keeps it.
	'/area/questionari/[slug]/': { ...PAGE, audience: 'members', longestBody: 256 * 1024 },
	'/area/questionari/[slug]/risultati/': { ...READ, audience: 'members' },
	'/area/idee/': { ...PAGE, audience: 'members' },
	'/staff/questionari/': { ...READ, audience: 'staff' },
	'/staff/questionari/[slug]/': { ...PAGE, audience: 'staff' },
	'/staff/idee/': { ...PAGE, audience: 'staff' },
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
};

/** Present only in the builds for the local demo. */
const DEMO_ONLY: Readonly<Record<string, OnDemandRoute>> = {
	'/posta/': { ...READ, audience: 'public' },
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
