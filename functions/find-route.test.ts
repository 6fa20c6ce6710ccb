import { expect, test } from 'vitest';
import { findRoute } from './find-route.ts';
import type { OnDemandRoute } from './routes.ts';

const PAGE: OnDemandRoute = { audience: 'members', methods: ['GET'], handler: 'page' };
const NEW: OnDemandRoute = { ...PAGE, methods: ['GET', 'POST'] };
const ROUTES = new Map([
	['/area/consulenze/', PAGE],
	['/area/consulenze/[id]/', PAGE],
	['/area/consulenze/nuova/', NEW],
	['/area/seminari/[slug]/attestato.pdf', PAGE],
	['/calendario/[token].ics', PAGE],
]);

test.each([
	['/area/consulenze/', PAGE],
	['/area/consulenze/7f0c-2/', PAGE],
	['/area/seminari/oltre-i-patti/attestato.pdf', PAGE],
	['/calendario/0a1b.ics', PAGE],
])('%s is found', (path, route) => {
	expect(findRoute(ROUTES, path)).toBe(route);
});

test('an address that is written out comes before one with a name in brackets', () => {
	expect(findRoute(ROUTES, '/area/consulenze/nuova/')).toBe(NEW);
});

test.each([
	'/area/consulenze/[id]/',
	'/area/consulenze/a/b/',
	'/area/consulenze//',
	'/area/consulenze/a',
	'/area/consulenze/-a/',
	'/area/consulenze/a.b/',
	'/area/consulenze/a_b/',
	`/area/consulenze/${'a'.repeat(81)}/`,
	'/area/seminari/oltre-i-patti/attestato.pdf/',
	'/calendario/0a1b',
	'/calendario/.ics',
	'/calendario/0a1b.ics.ics',
	'/calendario/0a1b.ics/',
	'/calendario/0a.1b.ics',
	'/staff/consulenze/a/',
])('nothing stands at %s', (path) => {
	expect(findRoute(ROUTES, path)).toBeUndefined();
});
