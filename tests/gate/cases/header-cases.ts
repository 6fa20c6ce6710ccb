import type { Case } from '../support/judge.ts';
import type { Places } from '../support/places.ts';

const MIDDLEWARE = Array.from({ length: 5 }, () => 'middleware').join(':');
const SOURCE_MIDDLEWARE = Array.from({ length: 5 }, () => 'src/middleware').join(':');

/** Groups A31–A36 and B: headers that claim, steer, or ask for a part. None of them matters. */
export function headerCases({ page, attachment, publicPage, missing }: Places): Case[] {
	const steering = [
		'X-Original-URL',
		'X-Rewrite-URL',
		'X-Forwarded-Uri',
		'X-Forwarded-Prefix',
		'X-Accel-Redirect',
	];
	const claims = [
		'X-HTTP-Method-Override: POST',
		'X-HTTP-Method: PUT',
		`Forwarded: host=evil.example;path=${publicPage}`,
		'X-Forwarded-Host: evil.example',
		'X-Forwarded-Proto: http',
		'X-Host: evil.example',
		`x-middleware-subrequest: ${MIDDLEWARE}`,
		`x-middleware-subrequest: ${SOURCE_MIDDLEWARE}`,
		'X_Forwarded_User: member@ente.example',
		'X-User-Id: member',
		'Cf-Access-Jwt-Assertion: x',
		'Connection: close, Cookie',
		'RSC: 1',
		'Next-Router-Prefetch: 1',
		'Purpose: prefetch',
		'Sec-Purpose: prefetch;prerender',
		'X-Requested-With: XMLHttpRequest',
		'Accept: text/markdown',
		'Accept: application/json',
		'Accept: */*',
		'Authorization: Bearer %',
		'Authorization: Basic eDp4',
		'Cache-Control: no-cache',
		'X-Astro-Path: /area/',
		'CF-Connecting-IP: 127.0.0.1',
		'CF-Worker: x',
	];
	const partial = [
		'Range: bytes=0-3',
		'Range: bytes=-5',
		'Range: bytes=0-0,5-9',
		'If-None-Match: *',
		'If-None-Match: W/"x"',
		'If-None-Match: "x"',
		`If-Modified-Since: ${new Date().toUTCString()}`,
		'If-Range: "x"',
		'If-Match: *',
	];
	return [
		...steering.flatMap((name): Case[] => [
			{
				id: `A31 ${name} to a public page`,
				request: { target: page, headers: [`${name}: ${publicPage}`] },
				expected: 'denied',
			},
			{
				id: `A31 ${name} from a public page`,
				request: { target: publicPage, headers: [`${name}: ${page}`] },
				expected: 'public',
			},
			{
				id: `A31 ${name} from nowhere`,
				request: { target: '/non-esiste/', headers: [`${name}: ${page}`] },
				expected: 'unknown',
			},
		]),
		...[...claims, ...partial].flatMap((header): Case[] =>
			[page, attachment, missing].map((target) => ({
				id: `A32–A36 B4–B6 ${header} on ${target}`,
				request: { target, headers: [header] },
				expected: 'denied',
			})),
		),
	];
}

/** Cookies that open nothing (F6, B22). */
export function cookieCases({ page, attachment }: Places, token: string): Case[] {
	const flipped = `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1)}`;
	const values = [
		flipped,
		token.slice(0, -1),
		`${token}x`,
		`"${token}"`,
		`%${token}`,
		`${token}; sid=${token}`,
		'member',
		'1',
		'%',
		'%00',
		"' OR 1=1 --",
		'é',
		'undefined',
		'null',
		'{}',
		token.toLowerCase() === token ? 'x' : token.toLowerCase(),
		' '.repeat(10),
		'x'.repeat(6000),
	];
	const cookies = [
		...values.map((value) => `Cookie: sid=${value}`),
		`Cookie: __Host-sid=${token}`,
		`Cookie: SID=${token}`,
		`Cookie: pre=${token}`,
		`Cookie: sid.0=${token}`,
		`Cookie: xsid=${token}`,
		'Cookie: __Host-s=%',
		'Cookie: =',
		'Cookie: ;;;',
		`Authorization: Bearer ${token}`,
		`X-Session: ${token}`,
	];
	return cookies.flatMap((header): Case[] =>
		[page, attachment].map((target) => ({
			id: `F6 B22 ${header.slice(0, 50)} on ${target}`,
			request: { target, headers: [header] },
			expected: 'denied',
		})),
	);
}
