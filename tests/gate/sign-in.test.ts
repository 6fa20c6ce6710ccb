import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './support/house.ts';
import { HEADER_SETS } from './support/request.ts';
import { askForCode, cookieIn, count, formHeaders, newestMail, post } from './support/sign-in.ts';

const MEMBER = 'member@ente.example';
const UNKNOWN = 'nobody@ente.example';

let house: House;
beforeAll(async () => {
	house = await openHouse();
});
afterAll(() => house?.stop());

async function enter(): Promise<string> {
	const pre = await askForCode(house, MEMBER);
	const { code } = await newestMail(house);
	const headers = formHeaders(house, [pre]);
	return cookieIn(
		await post(house, '/accedi/codice/', { fields: { codice: code }, headers }),
		'sid',
	);
}

async function statusWith(cookie: string, target = '/area/'): Promise<number> {
	return (await house.ask({ target, headers: [`Cookie: ${cookie}`] })).status;
}

test('the answer to an address is the same to the byte, whoever has it', async () => {
	const seen = await Promise.all(
		[MEMBER, 'absent@ente.example', 'removed@ente.example'].map(async (address) => {
			const answer = await post(house, '/accedi/', { fields: { indirizzo: address } });
			const secret = /pre=[\w-]{43}\.[\w-]+/;
			return `${answer.head}\n${answer.body}`.replace(secret, 'pre=…').replace(/Date:.*/i, '');
		}),
	);
	expect(new Set(seen).size).toBe(1);
});

describe('a link', () => {
	const SCANNERS = [
		['a mail gateway', ['User-Agent: Mozilla/5.0 (SafeLinks)']],
		['a mail gateway of another kind', ['User-Agent: Barracuda Sentinel (EE)']],
		['an image proxy', ['User-Agent: Mozilla/5.0 (via ggpht.com GoogleImageProxy)']],
		['a browser that reads ahead', ['Sec-Purpose: prefetch;prerender', 'Purpose: prefetch']],
		['a bare program', []],
	] as const;

	test.each(SCANNERS)('read three times by %s stays good', async (_who, headers) => {
		const pre = await askForCode(house, MEMBER);
		const { target } = await newestMail(house);
		for (const cookie of [[], [], [`Cookie: ${pre}`]]) {
			const answer = await house.ask({ target, headers: [...headers, ...cookie] });
			expect(answer.status).toBe(200);
			expect(answer.headers.has('set-cookie')).toBe(false);
		}
		expect(await count(house, 'sign_in_requests WHERE tries = 0')).toBeGreaterThan(0);
		const token = new URLSearchParams(target.split('?')[1]).get('t') ?? '';
		const form = { fields: { t: token }, headers: formHeaders(house, [pre]) };
		expect((await post(house, '/accedi/conferma/', form)).status).toBe(303);
	});

	test.each([
		['HEAD', 200],
		['OPTIONS', 405],
		['PUT', 405],
		['DELETE', 405],
	])('asked for with %s is not used up', async (method, status) => {
		const pre = await askForCode(house, MEMBER);
		const { target } = await newestMail(house);
		const before = await count(house, 'sessions');
		const answer = await house.ask({ method, target, headers: [`Cookie: ${pre}`] });
		expect(answer.status).toBe(status);
		expect(answer.headers.has('set-cookie')).toBe(false);
		expect(await count(house, 'sessions')).toBe(before);
	});

	test('is told to no other site by the page that it opens', async () => {
		await askForCode(house, MEMBER);
		const answer = await house.ask({ target: (await newestMail(house)).target });
		expect(answer.headers.get('referrer-policy')).toMatch(/^(?:same-origin|strict-origin)$/);
		expect(answer.headers.get('cache-control')).toContain('no-store');
		expect(answer.body.toString()).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
	});

	test.each([
		['X-Forwarded-Host: evil.example'],
		['X-Forwarded-Proto: https'],
		['Forwarded: host=evil.example;proto=https'],
		['X-Original-URL: https://evil.example/'],
	])('leads to this site whatever %s says', async (header) => {
		await house.db.prepare('DELETE FROM rate_limits').run();
		const headers = [...formHeaders(house), header];
		await post(house, '/accedi/', { fields: { indirizzo: MEMBER }, headers });
		const { link } = await newestMail(house);
		expect(link).toMatch(new RegExp(`^http://localhost:${house.port}/accedi/conferma/`));
	});

	test.each(['evil.example', 'comunita.workers.dev'])(
		'is not made for the host %s',
		async (host) => {
			const before = await count(house, 'outbox');
			const headers = formHeaders(house);
			const body = `indirizzo=${encodeURIComponent(MEMBER)}`;
			const answer = await house.ask({ method: 'POST', target: '/accedi/', headers, body, host });
			expect(answer.status).toBe(421);
			expect(await count(house, 'outbox')).toBe(before);
		},
	);
});

describe('a form that our own page did not send', () => {
	const FOREIGN = [
		['no Origin', (lines: string[]) => lines.filter((line) => !line.startsWith('Origin')), 403],
		['a null Origin', (lines: string[]) => replace(lines, 'Origin: null'), 403],
		['a foreign Origin', (lines: string[]) => replace(lines, 'Origin: https://evil.example'), 403],
		[
			'Sec-Fetch-Site cross-site',
			(lines: string[]) => replace(lines, 'Sec-Fetch-Site: cross-site'),
			403,
		],
		[
			'Sec-Fetch-Site same-site',
			(lines: string[]) => replace(lines, 'Sec-Fetch-Site: same-site'),
			403,
		],
		['plain text', (lines: string[]) => replace(lines, 'Content-Type: text/plain'), 415],
		['JSON', (lines: string[]) => replace(lines, 'Content-Type: application/json'), 415],
	] as const;
	const FORMS = [
		['/accedi/', { indirizzo: MEMBER }],
		['/accedi/codice/', { codice: '123456' }],
		['/accedi/conferma/', { t: 'A'.repeat(43) }],
		['/esci/', {}],
		['/area/profilo/', { azione: 'chiudi-altre' }],
	] as const;
	const TABLES = ['sessions', 'sign_in_requests', 'outbox', 'rate_limits'];

	test.each(
		FOREIGN.flatMap(([how, change, status]) =>
			FORMS.map(([target, fields]) => ({ how, change, status, target, fields })),
		),
	)('with $how, to $target, is refused and changes nothing', async (given) => {
		const [cookie = ''] = house.cookies.member.map((line) => line.replace('Cookie: ', ''));
		const before = await Promise.all(TABLES.map((table) => count(house, table)));
		const headers = given.change(formHeaders(house, [cookie, 'pre=x']));
		const answer = await post(house, given.target, { fields: given.fields, headers });
		expect(answer.status).toBe(given.status);
		expect(answer.headers.has('set-cookie')).toBe(false);
		expect(await Promise.all(TABLES.map((table) => count(house, table)))).toEqual(before);
	});

	test('cannot name another method than its own', async () => {
		const cookie = await enter();
		for (const target of ['/esci/?_method=POST', '/area/profilo/?azione=chiudi-altre']) {
			const headers = [`Cookie: ${cookie}`, 'X-HTTP-Method-Override: POST'];
			await house.ask({ target, headers });
		}
		expect(await statusWith(cookie)).toBe(200);
	});
});

describe('a session', () => {
	test('ends at sign-out for a second connection too', async () => {
		const cookie = await enter();
		expect(await statusWith(cookie)).toBe(200);
		await post(house, '/esci/', { fields: {}, headers: formHeaders(house, [cookie]) });
		expect(await Promise.all([statusWith(cookie), statusWith(cookie)])).toEqual([303, 303]);
	});

	test('is not ended by reading the page of the sign-out', async () => {
		const cookie = await enter();
		const image = ['Sec-Fetch-Dest: image', 'Sec-Fetch-Mode: no-cors', `Cookie: ${cookie}`];
		expect((await house.ask({ target: '/esci/', headers: image })).status).toBe(200);
		expect(await statusWith(cookie)).toBe(200);
	});

	test('of a person removed meanwhile opens neither page nor search at the next request', async () => {
		const cookie = await enter();
		await house.db.prepare("UPDATE people SET removed_at = 1 WHERE id = 'member'").run();
		expect(await statusWith(cookie)).toBe(303);
		expect(await statusWith(cookie, '/area/pagefind/pagefind.js')).toBe(303);
		await house.db.prepare("UPDATE people SET removed_at = NULL WHERE id = 'member'").run();
	});

	test('that comes twice is nobody’s', async () => {
		const cookie = await enter();
		expect(await statusWith(`${cookie}; sid=${'A'.repeat(43)}`)).toBe(303);
		expect(await statusWith(`sid.1=junk; ${cookie}`)).toBe(200);
	});
});

test.each([
	'/auth/signin',
	'/accedisignin',
	'/accedi//codice/',
	'/accedi/%63odice/',
	'/accedi/codice/../codice',
	'/accedi/altro/',
	'/accedi/oidc/signin/google',
	'/ACCEDI/',
	'/_actions/entra',
])('%s is no way in', async (target) => {
	const answer = await house.ask({ target, headers: HEADER_SETS.browser });
	expect([404, 308]).toContain(answer.status);
	expect(answer.headers.has('set-cookie')).toBe(false);
});

test('a body past 64 kB is refused before it is read as a form', async () => {
	const answer = await post(house, '/accedi/', { fields: { indirizzo: 'a'.repeat(70_000) } });
	expect(answer.status).toBe(413);
});

test('what was typed comes back inert', async () => {
	const typed = '"><script>alert(1)</script>@ex.it';
	const answer = await post(house, '/accedi/', { fields: { indirizzo: typed } });
	expect(answer.status).toBe(400);
	expect(answer.body.toString()).toContain('value="&quot;>');
	expect(answer.body.toString()).not.toContain('"><script>');
});

test('while the database fails, public pages stand and nobody gets in', async () => {
	const cookie = await enter();
	const pre = await askForCode(house, UNKNOWN);
	await house.db.prepare('ALTER TABLE sessions RENAME TO sessions_away').run();
	const refused = await house.ask({ target: '/area/', headers: [`Cookie: ${cookie}`] });
	expect(refused.status).toBe(503);
	expect(refused.headers.get('retry-after')).toBe('30');
	expect(refused.body.toString()).not.toMatch(/sessions_away|D1_ERROR|SELECT/);
	expect(await statusWith(cookie, '/')).toBe(200);
	const form = { fields: { codice: '123456' }, headers: formHeaders(house, [pre]) };
	expect((await post(house, '/accedi/codice/', form)).status).toBe(503);
	await house.db.prepare('ALTER TABLE sessions_away RENAME TO sessions').run();
	expect(await statusWith(cookie)).toBe(200);
});

function replace(lines: string[], line: string): string[] {
	const name = `${line.split(':', 1)[0]}:`;
	return [...lines.filter((other) => !other.startsWith(name)), line];
}
