import { describe, expect, test } from 'vitest';
import { STRANGER } from '#domain/access.ts';
import { ownOrganisation, person } from '#tests/support/visitor.ts';
import { type Call, findTarget, needsVisitor, type Ruling, rule, type Site } from './gate.ts';
import { indexManifest, type SiteFile } from './manifest.ts';
import type { OnDemandRoute } from './routes.ts';

const OPEN: SiteFile = { file: '/comunita/index.html', url: '/comunita/', audience: 'public' };
const REFUSAL: SiteFile = { file: '/404.html', url: null, audience: 'public' };
const MEMBERS: SiteFile = { file: '/area/x/index.html', url: '/area/x/', audience: 'members' };
const SHEET: SiteFile = { file: '/risorse/a.css', url: '/risorse/a.css', audience: 'members' };
const DESK: SiteFile = { file: '/staff/x/index.html', url: '/staff/x/', audience: 'staff' };
const PAGE: OnDemandRoute = {
	audience: 'public',
	methods: ['GET', 'HEAD', 'POST'],
	handler: 'page',
};
const PROFILE: OnDemandRoute = { ...PAGE, audience: 'members' };
const CALLBACK: OnDemandRoute = { audience: 'public', methods: ['GET'], handler: 'oidc' };

const SITE: Site = {
	files: indexManifest({ build: 'b', files: [OPEN, REFUSAL, MEMBERS, SHEET, DESK] }),
	routes: new Map([
		['/accedi/', PAGE],
		['/area/profilo/', PROFILE],
		['/accedi/oidc/callback/x', CALLBACK],
	]),
};

const WHO = {
	stranger: STRANGER,
	lapsed: person({ organisation: ownOrganisation('lapsed') }),
	member: person({ organisation: ownOrganisation('current') }),
	staff: person({ staff: true }),
} as const;
type Who = keyof typeof WHO;

const UNKNOWN: Ruling = { kind: 'unknown' };
const NOT_ALLOWED: Ruling = { kind: 'method-not-allowed' };
const RENEW: Ruling = { kind: 'renew' };
const signIn = (returnTo: string): Ruling => ({ kind: 'sign-in', returnTo });

const EVERYONE: readonly Who[] = ['stranger', 'lapsed', 'member', 'staff'];

describe('the ruling on a request', () => {
	test.each<[string, string | null, readonly Who[], Ruling]>([
		['GET', '/comunita/', EVERYONE, { kind: 'file', file: OPEN }],
		['HEAD', '/comunita/', EVERYONE, { kind: 'file', file: OPEN }],
		['GET', '/comunita', EVERYONE, { kind: 'add-slash', to: '/comunita/' }],
		['POST', '/comunita/', EVERYONE, NOT_ALLOWED],
		['GET', '/404.html', EVERYONE, UNKNOWN],
		['GET', '/niente/', EVERYONE, UNKNOWN],
		['GET', null, EVERYONE, UNKNOWN],
		['POST', null, EVERYONE, NOT_ALLOWED],
		['GET', '/area/x/', ['stranger'], signIn('/area/x/')],
		['HEAD', '/area/x/', ['stranger'], signIn('/area/x/')],
		['POST', '/area/x/', ['stranger'], signIn('/area/x/')],
		['GET', '/area/x', ['stranger'], signIn('/area/x')],
		['GET', '/area/niente/', ['stranger'], signIn('/area/niente/')],
		['POST', '/area/niente/', ['stranger'], signIn('/area/niente/')],
		['GET', '/staff/x/', ['stranger'], signIn('/staff/x/')],
		['GET', '/staff/niente/', ['stranger'], signIn('/staff/niente/')],
		['GET', '/area/x/', ['lapsed'], RENEW],
		['GET', '/area/niente/', ['lapsed'], RENEW],
		['POST', '/area/profilo/', ['lapsed'], RENEW],
		['GET', '/area/x/', ['member', 'staff'], { kind: 'file', file: MEMBERS }],
		['GET', '/area/x', ['member', 'staff'], { kind: 'add-slash', to: '/area/x/' }],
		['GET', '/area/niente/', ['member', 'staff'], UNKNOWN],
		['POST', '/area/x/', ['member', 'staff'], NOT_ALLOWED],
		['POST', '/area/profilo/', ['member', 'staff'], { kind: 'route', route: PROFILE }],
		['GET', '/staff/x/', ['member'], UNKNOWN],
		['GET', '/staff/niente/', ['member'], UNKNOWN],
		['POST', '/staff/x/', ['member'], NOT_ALLOWED],
		['GET', '/staff/x/', ['staff'], { kind: 'file', file: DESK }],
		['GET', '/risorse/a.css', ['stranger', 'lapsed'], UNKNOWN],
		['GET', '/risorse/a.css', ['member', 'staff'], { kind: 'file', file: SHEET }],
		['GET', '/accedi/', EVERYONE, { kind: 'route', route: PAGE }],
		['POST', '/accedi/', EVERYONE, { kind: 'route', route: PAGE }],
		['HEAD', '/accedi/oidc/callback/x', EVERYONE, UNKNOWN],
		['PUT', '/area/x/', EVERYONE, NOT_ALLOWED],
		['PUT', '/area/niente/', EVERYONE, NOT_ALLOWED],
		['OPTIONS', '/comunita/', EVERYONE, NOT_ALLOWED],
		['get', '/comunita/', EVERYONE, NOT_ALLOWED],
	])('%s %s', (...[method, path, who, expected]) => {
		const call: Call = { method, path, query: '' };
		for (const visitor of who)
			expect(rule(call, findTarget(call, SITE), WHO[visitor])).toEqual(expected);
	});
});

describe('whoever is asked to sign in comes back', () => {
	test.each([
		['GET', '/area/x/', 'tipo=avviso&fase=03', '/area/x/?tipo=avviso&fase=03'],
		['HEAD', '/area/x/', 'tipo=avviso', '/area/x/?tipo=avviso'],
		['GET', '/area/niente/', 'q=costi+indiretti', '/area/niente/?q=costi+indiretti'],
		['GET', '/area/x/', 'q=dell%E2%80%99ambito', '/area/x/?q=dell%E2%80%99ambito'],
		['GET', '/area/x/', '', '/area/x/'],
		['POST', '/area/x/', 'tipo=avviso', '/area/x/'],
		['GET', '/staff/x/', 'numero=2026-0001', '/staff/x/?numero=2026-0001'],
		['HEAD', '/staff/niente/', 'stato=scaduti', '/staff/niente/?stato=scaduti'],
		['POST', '/staff/x/', 'numero=2026-0001', '/staff/x/'],
		['GET', '/staff/x/', 'ritorno=//evil.example', '/staff/x/'],
		['GET', '/area/x/', 'ritorno=//evil.example', '/area/x/'],
		['GET', '/area/x/', '?', '/area/x/'],
		['GET', '/area/x/', 'q=%0d%0aSet-Cookie:x', '/area/x/'],
		['GET', '/area/x/', 'q=%00', '/area/x/'],
		['GET', '/area/x/', '"><script>', '/area/x/'],
		['GET', '/area/x/', `q=${'a'.repeat(1_000)}`, '/area/x/'],
	] as const)('from %s %s?%s to %s', (...[method, path, query, returnTo]) => {
		const call: Call = { method, path, query };
		expect(rule(call, findTarget(call, SITE), STRANGER)).toEqual(signIn(returnTo));
	});
});

test('a query opens nothing and closes nothing', () => {
	for (const path of ['/area/x/', '/area/niente/', '/staff/x/', '/comunita/', '/risorse/a.css']) {
		const bare: Call = { method: 'GET', path, query: '' };
		const call: Call = { ...bare, query: 'tipo=avviso&/comunita/' };
		for (const who of EVERYONE)
			expect(rule(call, findTarget(call, SITE), WHO[who])).toEqual(
				rule(bare, findTarget(bare, SITE), WHO[who]),
			);
	}
});

describe('the visitor is read', () => {
	test.each([
		['GET', '/comunita/', false],
		['GET', '/niente/', false],
		['GET', null, false],
		['PUT', '/area/x/', false],
		['GET', '/area/x/', true],
		['GET', '/area/niente/', true],
		['GET', '/risorse/a.css', true],
		['GET', '/accedi/', true],
	] as const)('for %s %s: %s', (method, path, needed) => {
		expect(needsVisitor(findTarget({ method, path, query: '' }, SITE))).toBe(needed);
	});
});
