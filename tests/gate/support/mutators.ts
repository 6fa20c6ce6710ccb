import fc from 'fast-check';
import type { RawRequest } from './request.ts';

/** A change to the way an address is written. `seed` picks the place where it happens. */
type Mutator = (path: string, seed: number) => string;

const JUNK = [
	'..;/',
	'%00',
	'%20',
	'.',
	';x',
	'?',
	'#',
	'%23',
	'%3f',
	'.html',
	'index.html',
	'index',
	'/',
	'//',
	'%2f',
	'%5c',
	'.css',
	'~',
	'%0d%0a',
	'*',
	'%ff',
	'?x=/',
	'%25',
];
const FRONTS = [
	'/',
	'//',
	'/./',
	'/../',
	'/%2e/',
	'/%2e%2e/',
	'/seminari/../',
	'/seminari/..%2f',
	'/risorse/../',
	'/pagefind/..\\',
	'/\\',
	'/%5c',
	'/_astro/..%2f',
	'/cdn-cgi/../',
	'/%2f',
	'/;/',
	'/.;/',
];

const MUTATORS: readonly Mutator[] = [
	(path, seed) => path + pick(JUNK, seed),
	(path, seed) => pick(FRONTS, seed) + path.slice(1),
	(path, seed) => at(path, seed, (letter) => percent(letter)),
	(path, seed) =>
		at(path, seed, (letter) => percent(percent(letter)[0] ?? '').concat(percent(letter).slice(1))),
	(path, seed) => at(path, seed, (letter) => letter.toUpperCase()),
	(path, seed) => at(path, seed, (letter) => pick(JUNK, seed) + letter),
	(path, seed) => at(path, seed, (letter) => letter + letter),
	(path, seed) => at(path, seed, () => ''),
	(path) => [...path].map((letter) => (letter === '/' ? letter : percent(letter))).join(''),
	(path) => path.replaceAll('/', '%2f').replace('%2f', '/'),
	(path) => path.replaceAll('/', '//'),
	(path) => path.replaceAll('/', '/./'),
	(path) => path.replaceAll('/', '\\').replace('\\', '/'),
	(path) => path.toUpperCase(),
	(path) => path.replace(/\/$/, ''),
	(path) => path.replace(/\/$/, '.html'),
	(path) => `${path}index.html`,
	(path) => path.replace(/index\.html$/, ''),
	(path) => `${path}?/pubblicazioni/`,
	(path) => `/pubblicazioni/?${path}`,
	(path) => `/pubblicazioni/..${path}`,
	(path) => path.normalize('NFKD').replace('a', 'ａ'),
];

const METHODS = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PROPFIND', 'get'];

const EXTRA_HEADERS = [
	'Range: bytes=0-9',
	'If-None-Match: *',
	'Accept: application/json',
	'Accept: text/markdown',
	'Purpose: prefetch',
	'RSC: 1',
	'X-HTTP-Method-Override: GET',
	'Cookie: sid=x',
	'Cookie: __Host-sid=x',
	'Authorization: Bearer %',
	'X-Forwarded-Host: evil.example',
	'x-middleware-subrequest: middleware:middleware:middleware:middleware:middleware',
	'Sec-Fetch-Mode: navigate',
	'Sec-Fetch-Dest: script',
	'X-Original-URL: /',
	'X-Rewrite-URL: /',
	'X-Forwarded-Uri: /',
	'Content-Type: application/x-www-form-urlencoded',
];

/** @param paths addresses and file paths of everything reserved */
export function requestArbitrary(paths: readonly string[]): fc.Arbitrary<RawRequest> {
	const step = fc.tuple(fc.constantFrom(...MUTATORS), fc.nat(997));
	return fc
		.record({
			path: fc.constantFrom(...paths),
			steps: fc.array(step, { maxLength: 3 }),
			method: fc.constantFrom(...METHODS),
			headers: fc.uniqueArray(fc.constantFrom(...EXTRA_HEADERS), { maxLength: 3 }),
			steering: fc.boolean(),
		})
		.map(({ path, steps, method, headers, steering }) => {
			const target = steps.reduce((written, [mutate, seed]) => mutate(written, seed), path);
			const hint = steering ? [`X-Original-URL: ${path}`] : [];
			return { method, target: encodeBlanks(target), headers: [...headers, ...hint] };
		});
}

function at(path: string, seed: number, change: (letter: string) => string): string {
	const index = 1 + (seed % Math.max(1, path.length - 1));
	return path.slice(0, index) + change(path[index] ?? '') + path.slice(index + 1);
}

function percent(letter: string): string {
	return encodeURIComponent(letter).replace(
		/^[^%]$/,
		(plain) => `%${plain.charCodeAt(0).toString(16)}`,
	);
}

function pick(list: readonly string[], seed: number): string {
	return list[seed % list.length] ?? '';
}

/** A blank would end the target. */
function encodeBlanks(target: string): string {
	return target.replaceAll(' ', '%20');
}
