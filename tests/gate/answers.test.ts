import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyMigrations } from '../../scripts/migrate.ts';
import { freePort } from '../../scripts/port.ts';
import { type SiteServer, startSite } from '../../scripts/site-server.ts';
import { CANARY_SITE, type House, openHouse, readCanaryManifest } from './support/house.ts';
import { hasHeaders } from './support/judge.ts';
import { choosePlaces } from './support/places.ts';
import { askRaw } from './support/raw-http.ts';
import { writeRequest } from './support/request.ts';
import { askForCode, formHeaders, post } from './support/sign-in.ts';

const places = choosePlaces(await readCanaryManifest());
let house: House;
beforeAll(async () => {
	house = await openHouse();
});
afterAll(() => house?.stop());

/** A POST as our own pages send it, but for one line. */
function posted(target: string, line: string, body = '') {
	const [name = ''] = line.split(':', 1);
	const others = formHeaders(house).filter((other) => !other.startsWith(`${name}:`));
	return house.ask({ method: 'POST', target, headers: [...others, line], body });
}

describe('B15 every answer carries the security headers and is not kept:', () => {
	test.each([
		['a form of another site', 'Origin: https://evil.example', '', 403],
		['a body that is no form', 'Content-Type: text/plain', '', 415],
		['a packed body', 'Content-Encoding: gzip', 'x', 415],
		['a body that is too long', 'Accept: */*', 'a'.repeat(70_000), 413],
		['a form without its fields', 'Accept: */*', '', 400],
		['a broken multipart body', 'Content-Type: multipart/form-data; boundary=x', 'junk', 400],
	] as const)('%s', async (...given) => {
		const [, line, body, status] = given;
		const answer = await posted('/accedi/', line, body);
		expect(answer.status).toBe(status);
		expect(hasHeaders(answer)).toBeNull();
		expect(answer.headers.get('cache-control')).toContain('no-store');
	});

	test.each([
		['the code that was wrong', '/accedi/codice/', { codice: '000000' }, 400],
		['the link that is nobody’s', '/accedi/conferma/', { t: 'A'.repeat(43) }, 400],
		['the way on after asking', '/accedi/', { indirizzo: 'nobody@ente.example' }, 303],
		['the way out', '/esci/', {}, 303],
		['an application with faults', '/adesione/richiesta/', { ente: 'x' }, 400],
		['an application in the trap', '/adesione/richiesta/', { 'sito-web': 'x' }, 303],
	] as const)('%s', async (...given) => {
		const [, target, fields, status] = given;
		const answer = await post(house, target, { fields });
		expect(answer.status).toBe(status);
		expect(hasHeaders(answer)).toBeNull();
		expect(answer.headers.get('cache-control')).toContain('no-store');
	});

	test('the way to the profile that a person’s own button leads back to', async () => {
		const form = { method: 'POST', target: '/area/profilo/', headers: formHeaders(house) };
		const answer = await house.ask({ ...form, body: 'azione=constructor' }, 'member');
		expect(answer.headers.get('location')).toBe('/area/profilo/?esito=non-capito');
		expect(hasHeaders(answer)).toBeNull();
	});

	test.each([
		['of 60 kB', 'x'.repeat(60_000)],
		['that is not UTF-8', 'ÿþ\u0080'],
	])('B22 the refusal of a cookie %s', async (_what, value) => {
		const answer = await house.ask({ target: places.page, headers: [`Cookie: sid=${value}`] });
		expect(answer.status).toBe(303);
		expect(hasHeaders(answer)).toBeNull();
	});
});

test('D1 whatever follows an address goes the same way, on the roster or not', async () => {
	const known = await tell('member@ente.example');
	const statuses = known.map((step) => Number(step.slice(0, 3)));
	expect(statuses).toEqual([200, 400, 400, 400, 400, 410, 410, 410, 303, 400]);
	expect(await tell('absent@ente.example')).toEqual(known);
	expect(await tell('removed@ente.example')).toEqual(known);
});

/** The page for the code, seven wrong codes, another request, and one more wrong code. */
async function tell(address: string): Promise<string[]> {
	const pre = await askForCode(house, address);
	const headers = formHeaders(house, [pre]);
	const steps = [
		() => house.ask({ target: '/accedi/codice/', headers: [`Cookie: ${pre}`] }),
		...Array.from({ length: 7 }, () => tryCode),
		() => post(house, '/accedi/', { fields: { indirizzo: address }, headers }),
		tryCode,
	];
	function tryCode() {
		return post(house, '/accedi/codice/', { fields: { codice: '000000' }, headers });
	}
	const story: string[] = [];
	for (const step of steps) {
		const { status, head, body } = await step();
		const names = head.replaceAll(/Date:.*|pre=[^;]*|content-length:.*/gi, '');
		story.push(`${status} ${names} ${body.toString().replaceAll(address, '…')}`);
	}
	return story;
}

describe('B15 on the way to a provider', () => {
	let provider: Server;
	let site: SiteServer;
	let port: number;

	beforeAll(async () => {
		provider = createServer((request, response) => {
			const issuer = `http://localhost:${(provider.address() as AddressInfo).port}`;
			if (!request.url?.startsWith('/.well-known/')) return void response.writeHead(404).end();
			response.setHeader('Content-Type', 'application/json');
			response.end(
				JSON.stringify({
					issuer,
					authorization_endpoint: `${issuer}/auth`,
					token_endpoint: `${issuer}/token`,
					jwks_uri: `${issuer}/jwks`,
				}),
			);
		});
		await new Promise<void>((resolve) => void provider.listen(0, 'localhost', resolve));
		port = await freePort();
		site = await startSite({
			outDir: CANARY_SITE,
			port,
			bindings: {
				SITE_ORIGIN: `http://localhost:${port}`,
				AUTH_SECRET: 'a-secret-of-the-gate-tests-that-is-long-enough',
				MAIL_SENDER: 'mailbox',
				MAIL_FROM: 'a@b.example',
				APPLICATIONS_TO: 'adesioni@comunita.example',
				OIDC_ISSUER: `http://localhost:${(provider.address() as AddressInfo).port}`,
				OIDC_NAME: 'Regione',
				OIDC_CLIENT_ID: 'sito',
				OIDC_CLIENT_SECRET: 'segreto',
			},
		});
		await applyMigrations(await site.database());
	});
	afterAll(async () => {
		await site?.stop();
		provider?.close();
	});

	const start = () => ({
		method: 'POST',
		target: '/accedi/oidc/signin/oidc',
		headers: [
			`Origin: http://localhost:${port}`,
			'Content-Type: application/x-www-form-urlencoded',
		],
		body: '',
	});

	test('the page that leads there, and the answer to who comes back with nothing, have them too', async () => {
		const left = await askRaw(port, writeRequest(start(), port, []));
		expect([left.status, hasHeaders(left)]).toEqual([200, null]);
		expect(left.headers.get('cache-control')).toBe('private, no-store');
		expect(left.body.toString()).toContain('/auth?');
		const target = '/accedi/oidc/callback/oidc?code=x&state=y';
		const back = await askRaw(port, writeRequest({ target }, port, []));
		expect([back.status, hasHeaders(back)]).toEqual([303, null]);
		expect(back.headers.get('location')).toBe(
			'/accedi/?esito=account-non-riuscito&ritorno=%2Farea%2F',
		);
	});

	test('a start past the limit has them, and its sentence stands on the page that it leads to', async () => {
		const db = await site.database();
		await db.prepare("UPDATE rate_limits SET count = 1000000 WHERE key LIKE 'oidc-%'").run();
		const answer = await askRaw(port, writeRequest(start(), port, []));
		expect([answer.status, hasHeaders(answer)]).toEqual([303, null]);
		const target = answer.headers.get('location') ?? '';
		expect(target).toContain('account-troppe-volte');
		const page = await askRaw(port, writeRequest({ target }, port, []));
		expect(page.body.toString()).toContain('questa strada è stata presa troppe volte');
	});
});
