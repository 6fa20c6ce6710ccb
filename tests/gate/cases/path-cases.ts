import type { Case } from '../support/judge.ts';
import type { Places } from '../support/places.ts';

/** Group A: every way to write an address, asked by somebody without rights. */
export function pathCases(places: Places): Case[] {
	return [
		...plainCases(places),
		...slashCases(places),
		...encodedCases(places),
		...trailingCases(places),
		...elsewhereCases(places),
		...targetCases(places),
	];
}

function plainCases({
	page,
	missing,
	attachment,
	fragment,
	resource,
	staffPage,
	staffMissing,
}: Places): Case[] {
	const bare = page.slice(0, -1);
	return [
		denied('A1', page),
		denied('A1 missing', missing),
		denied('A1 attachment', attachment),
		denied('A1 staff', staffPage),
		denied('A1 staff missing', staffMissing),
		denied('A1 staff on demand', '/staff/richieste/'),
		denied(
			'A1 staff on demand, one of them',
			'/staff/richieste/?numero=2026-0001',
			'/staff/richieste/?numero=2026-0001',
		),
		denied('C6 search fragment', fragment),
		denied('C6 search entry', '/area/pagefind/pagefind-entry.json'),
		unknown('C8 resource', resource),
		denied('A2', bare),
		denied('A3 bare', '/area'),
		denied('A3', '/area/'),
		denied('A3 staff bare', '/staff'),
		...['/area/index.html', '/area/index'].map((target) => denied(`A4 ${target}`, target)),
		unknown('A4 /area.html', '/area.html'),
		...[`${page}index.html`, `${page}index`, `${bare}.html`].map((target) =>
			denied(`A5 ${target}`, target),
		),
	];
}

function slashCases({ page }: Places): Case[] {
	const inner = page.slice(1);
	const doubled = [
		`/${page}`,
		`//${page}`,
		page.replaceAll('/', '//'),
		`/area//${page.slice(6)}`,
		`${page}/`,
	];
	return [
		...doubled.map((target) => unknown(`A6 ${target}`, target)),
		...[
			`/.${page}`,
			`/seminari/..${page}`,
			`/seminari/%2e%2e${page}`,
			`/seminari/.%2e${page}`,
			`/seminari/%2E.${page}`,
			page.replaceAll('/', '\\'),
			`/seminari\\..\\${inner}`,
			`/cdn-cgi/..${page}`,
		].map((target) => ({
			...denied(`A7 A8 A13 ${target}`, target),
			path: page,
			expected: 'closed' as const,
		})),
		denied('A7 resolved', `/seminari/../${inner}`, page),
		denied('A8 resolved', `/seminari/%2e%2e/${inner}`, page),
		closed('A30 backslashes', `/cdn-cgi\\..\\${inner}`),
	];
}

function encodedCases({ page }: Places): Case[] {
	const inner = page.slice(1);
	const letters = [...inner].map(
		(letter, index) => `/${inner.slice(0, index)}${hex(letter)}${inner.slice(index + 1)}`,
	);
	const whole = [...inner].map(hex).join('');
	const deep = Array.from(
		{ length: 12 },
		(_, level) => `/%${'25'.repeat(level + 1)}61rea/${page.slice(6)}`,
	);
	return [
		...['..%2f', '%2e%2e%2f', '..%5c', '%2e%2e%5c'].map((up) =>
			closed(`A10 ${up}`, `/seminari/${up}${inner.replaceAll('/', '%2f')}`),
		),
		...[
			page.replaceAll('/', '%2f').replace('%2f', '/'),
			page.replace('area/', 'area%2F'),
			`/%2f${inner}`,
			`/%2F${inner}`,
		].map((target) => unknown(`A11 ${target}`, target)),
		...letters.map((target) => closed(`A14 ${target}`, target)),
		...deep.map((target) => unknown(`A15 ${target}`, target)),
		closed('A16 lower', `/${whole}`),
		closed('A16 upper', `/${whole.toUpperCase()}`),
		...['/area/%', '/area/%zz', '/area/%u0061', '/area/%C0%AF', '/area/%E0%A4%A', `${page}%`].map(
			(target) => unknown(`A17 ${target}`, target),
		),
		...[page.toUpperCase(), page.replace('area', 'Area'), page.replace('area', 'AREA')].map(
			(target) => unknown(`A18 ${target}`, target),
		),
		...['ａrea', 'àrea', 'a\u0300rea', 'area／biblioteca', 'аrea'].map((segment) =>
			unknown(`A24 ${segment}`, encodeURI(`/${segment}/${page.slice(6)}`)),
		),
	];
}

function trailingCases({ page, attachment }: Places): Case[] {
	const junk = [
		'..;/',
		'%00',
		'%20',
		'%09',
		'%0a',
		'%0d%0ax:%20y',
		';x',
		';.css',
		'%2fx.css',
		'%23',
		'%3f',
	];
	return [
		...junk.map((tail) => unknown(`A20 A21 A22 ${tail}`, page + tail)),
		...[
			`/area%00/${page.slice(6)}`,
			`${attachment}%00.css`,
			`/seminari/..;${page}`,
			`/area./${page.slice(6)}`,
		].map((target) => unknown(`A20 A21 A22 ${target}`, target)),
		...['x.css', '.js', '/x.png'.slice(1), 'robots.txt'].map((tail) =>
			denied(`A22 A23 ${tail}`, page + tail),
		),
		denied('A22 dot', `${page}.`, page),
		denied('A23 under a file', `${attachment}/x.png`),
		...[
			'?/seminari/',
			'??',
			'?',
			'?ritorno=//evil.example',
			'?q=%00',
			`?q=${'a'.repeat(1_000)}`,
		].map((query) => denied(`A26 dropped ${query}`, page + query, page)),
		...[
			'?x=.css',
			'?__proto__=1',
			'?.html',
			'?tipo=avviso&fase=03',
			'?ritorno=%2F%2Fevil.example',
		].map((query) => denied(`A26 kept ${query}`, page + query, page + query)),
	];
}

function elsewhereCases({ page, attachment, publicPage }: Places): Case[] {
	return [
		open(`A27 query`, `${publicPage}?${page}`),
		open('A27 fragment', `${publicPage}#${page}`),
		unknown('A27 encoded hash', `${publicPage}%23${page}`),
		unknown('A27 encoded question mark', `${publicPage}%3f${page}`),
		...[
			`/_image?href=${page}`,

			'/_image?href=data:image/svg+xml,x',
			`/_image?href=${attachment}&f=svg`,
			'/_server-islands/x',
			'/_actions/x',
			`/_astro${page}`,
			`/risorse/..%2f${page.slice(1)}`,
		].map((target) => unknown(`A37 ${target}`, target)),
		...[
			'/404',
			'/404.html',
			'/404/',
			'/rinnovo',
			'/rinnovo/',
			'/rinnovo/index.html',
			'/non-esiste',
		].map((target) => unknown(`A40 ${target}`, target)),
		...['/area/404', '/area/404.html'].map((target) => denied(`A40 ${target}`, target)),
		...[
			'/.git/config',
			'/.dev.vars',
			'/wrangler.json',
			'/_headers',
			'/_redirects',
			'/_routes.json',
			'/_worker.js',
			'/.assetsignore',
			'/site-manifest.mjs',
			'/entry.mjs',
			'/functions/worker.ts',
		].map((target) => unknown(`C12 ${target}`, target)),
	];
}

function targetCases({ page, publicPage }: Places): Case[] {
	const asked = (id: string, request: Partial<Case['request']>): Case => ({
		id,
		request: { target: page, ...request },
		expected: 'closed',
	});
	return [
		closed('A28 foreign absolute form', `http://evil.example${page}`),
		closed('A28 absolute form', `http://localhost${page}`),
		asked('A29 OPTIONS *', { method: 'OPTIONS', target: '*' }),
		asked('A29 GET *', { target: '*' }),
		asked('A29 CONNECT', { method: 'CONNECT', target: 'localhost:443' }),
		closed('A41 long path', `/area/${'a'.repeat(16_000)}`),
		closed('A41 many segments', `/area${'/a'.repeat(8000)}`),
		closed('A41 long query', `${page}?${'a'.repeat(60_000)}`),
		asked('A42 HTTP/1.0', { version: '1.0' }),
		asked('A42 no Host', { host: null }),
		asked('A42 two Hosts', { headers: ['Host: evil.example'] }),
		...[
			'evil.example',
			'localhost',
			'localhost.',
			'127.0.0.1',
			'evil.example:80',
			'sub.localhost',
			'[::1]',
		].flatMap((host): Case[] => [
			{ ...asked(`A42 ${host}`, { host }), expected: 'misdirected' },
			{ id: `A42 public ${host}`, request: { target: publicPage, host }, expected: 'misdirected' },
		]),
		asked('A43 both lengths', {
			method: 'POST',
			headers: ['Transfer-Encoding: chunked'],
			body: `0\r\n\r\nGET ${page} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
		}),
		asked('A43 folded header', { headers: ['X-Folded: a\r\n b'] }),
		asked('A43 bare line feed', { headers: [`X-Bare: a\nX-Original-URL: ${page}`] }),
	];
}

function denied(id: string, target: string, path?: string): Case {
	return { id, request: { target }, expected: 'denied', ...(path !== undefined && { path }) };
}

function unknown(id: string, target: string): Case {
	return { id, request: { target }, expected: 'unknown' };
}

function closed(id: string, target: string): Case {
	return { id, request: { target }, expected: 'closed' };
}

function open(id: string, target: string): Case {
	return { id, request: { target }, expected: 'public' };
}

function hex(letter: string): string {
	return `%${letter.charCodeAt(0).toString(16)}`;
}
