import { type Audience, decideEntry, type Visitor } from '#domain/access.ts';
import { returnPathWith } from '#domain/return-path.ts';
import { findRoute } from '#functions/find-route.ts';
import type { SiteFile, SiteIndex } from '#functions/manifest.ts';
import { isReserved } from '#functions/path.ts';
import type { OnDemandRoute } from '#functions/routes.ts';

/**
 * All that the gate looks at in a request; `path` is `null` when its spelling is not canonical.
 * `query` decides nothing: it only tells where a reader comes back to after signing in.
 */
export type Call = { method: string; path: string | null; query: string };

export type Site = { files: SiteIndex; routes: ReadonlyMap<string, OnDemandRoute> };

/** The closed list of what the door can answer. */
export type Ruling =
	| { kind: 'file'; file: SiteFile }
	| { kind: 'route'; route: OnDemandRoute }
	| { kind: 'add-slash'; to: string }
	| { kind: 'sign-in'; returnTo: string }
	| { kind: 'renew' }
	| { kind: 'unknown' }
	| { kind: 'method-not-allowed' };

/** What stands at an address, for whom, and the ruling for those who may have it. */
export type Target = {
	wanted: { audience: Audience | null; reserved: boolean };
	offer: Ruling;
};

const UNKNOWN: Ruling = { kind: 'unknown' };
const METHOD_NOT_ALLOWED: Ruling = { kind: 'method-not-allowed' };

/** Finds what a request is about, without knowing who makes it. */
export function findTarget(call: Call, site: Site): Target {
	const missing = isReading(call.method) ? UNKNOWN : METHOD_NOT_ALLOWED;
	if (call.path === null || !isKnown(call.method))
		return { wanted: { audience: null, reserved: false }, offer: missing };
	const found = lookUp(call.method, call.path, site);
	const reserved = isReserved(call.path);
	if (!found) return { wanted: { audience: null, reserved }, offer: missing };
	return { wanted: { audience: found.audience, reserved }, offer: found.offer };
}

/** Whether the answer depends on who asks. A public file never costs a look at the database. */
export function needsVisitor({ wanted, offer }: Target): boolean {
	if (wanted.reserved || offer.kind === 'route') return true;
	return wanted.audience !== null && wanted.audience !== 'public';
}

/** Decides the answer. A refused POST reads as one to a missing address, whatever stands there. */
export function rule(call: Call, target: Target, visitor: Visitor): Ruling {
	const entry = decideEntry(target.wanted, visitor);
	if (entry === 'allowed') return target.offer;
	if (entry === 'renew') return { kind: 'renew' };
	if (entry === 'sign-in' && call.path !== null)
		return { kind: 'sign-in', returnTo: returnTo(call, call.path) };
	return isReading(call.method) ? UNKNOWN : METHOD_NOT_ALLOWED;
}

/** Filters and words of a search come back with the reader; a form that was sent does not. */
function returnTo({ method, query }: Call, path: string): string {
	return isReading(method) ? returnPathWith(path, query) : path;
}

type Found = { audience: Audience; offer: Ruling };

function lookUp(method: string, path: string, site: Site): Found | null {
	const found = lookUpExactly(method, path, site);
	if (found || !isReading(method) || path.endsWith('/')) return found;
	const to = `${path}/`;
	const slashed = lookUpExactly(method, to, site);
	return slashed && { audience: slashed.audience, offer: { kind: 'add-slash', to } };
}

function lookUpExactly(method: string, path: string, site: Site): Found | null {
	const file = isReading(method) ? site.files.byUrl.get(path) : undefined;
	if (file) return { audience: file.audience, offer: { kind: 'file', file } };
	const route = findRoute(site.routes, path);
	if (!route?.methods.some((allowed) => allowed === method)) return null;
	return { audience: route.audience, offer: { kind: 'route', route } };
}

function isReading(method: string): boolean {
	return method === 'GET' || method === 'HEAD';
}

function isKnown(method: string): boolean {
	return isReading(method) || method === 'POST';
}
