import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Config } from '#functions/config.ts';
import { removePerson } from '#functions/storage/people.ts';
import { Browser, readMails } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
	countRows,
	fillRoster,
	HOUR,
	LAPSED,
	MEMBER,
	MINUTE,
	NOW,
	STAFF,
	testConfig,
	UNKNOWN,
} from '#tests/support/roster.ts';
import { askToSignIn } from './ask-to-sign-in.ts';

let config: Config;
let browser: Browser;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRoster(config.db);
	browser = new Browser(config, NOW);
});

/** An answer with its secrets blanked out: what anybody can compare. */
async function shapeOf(answer: unknown) {
	if (!(answer instanceof Response)) throw new Error('The address was refused.');
	const headers = [...answer.headers].map(
		([name, value]) => `${name}: ${value.replace(/pre=[^;]+/, 'pre=…')}`,
	);
	const length = answer.headers.get('set-cookie')?.length;
	return { status: answer.status, headers, body: await answer.text(), length };
}

test('whoever asks is sent on to the page for the code', async () => {
	const answer = await browser.ask(MEMBER, '/area/biblioteca/');
	const shape = await shapeOf(answer);
	expect(shape.status).toBe(303);
	expect(shape.headers).toContain('location: /accedi/codice/?ritorno=%2Farea%2Fbiblioteca%2F');
	expect(shape.body).toBe('');
});

test('the cookie of a request is bound to this host and lasts ten minutes', async () => {
	const answer = await browser.ask(MEMBER);
	const cookie = answer instanceof Response ? answer.headers.get('set-cookie') : '';
	expect(cookie).toMatch(
		/^__Host-pre=[\w-]{43}\.[\w-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/,
	);
});

describe('the answer is the same', () => {
	const sameLength = 'xyzw@esempio.example';

	test.each([
		['for an address that nobody has', sameLength, async () => {}],
		[
			'for a person who was removed',
			MEMBER,
			() => removePerson(config.db, { id: 'anna', now: NOW }),
		],
		[
			'past the limit of the address',
			MEMBER,
			async () => {
				for (let n = 0; n < 5; n += 1) await new Browser(config, NOW).ask(MEMBER);
			},
		],
	] as const)('%s', async (_case, address, prepare) => {
		const known = await shapeOf(await new Browser(config, NOW - HOUR).ask(MEMBER));
		await prepare();
		expect(await shapeOf(await browser.ask(address))).toEqual(known);
	});

	test('and so is the number of calls of the database', async () => {
		const batch = vi.spyOn(config.db, 'batch');
		const counts: number[][] = [];
		for (const address of [MEMBER, UNKNOWN]) {
			await browser.ask(address);
			counts.push([batch.mock.calls.length, batch.mock.calls.flat(2).length]);
			batch.mockClear();
		}
		batch.mockRestore();
		expect(counts[0]).toEqual([2, 8]);
		expect(counts[1]).toEqual(counts[0]);
	});
});

test.each([
	['a member', MEMBER, 1],
	['a member in other letters', ' ANNA@Esempio.Example ', 1],
	['staff', STAFF, 1],
	['a person of a lapsed organisation, who may still see how to renew', LAPSED, 1],
	['nobody', UNKNOWN, 0],
])('%s: %s gets %i mails', async (_who, address, mails) => {
	await browser.ask(address);
	expect(await countRows(config.db, 'outbox')).toBe(mails);
	expect(await countRows(config.db, 'sign_in_requests')).toBe(1);
});

test('who has left every organisation gets no mail', async () => {
	await config.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'anna'").run();
	await browser.ask(MEMBER);
	expect(await countRows(config.db, 'outbox')).toBe(0);
});

test('the mail goes to the address of the roster, with a code and a link of this site', async () => {
	await browser.ask(MEMBER, '/area/cerca/?q=tavolo&tipo=guida');
	const [mail] = await readMails(config.db);
	expect(mail).toMatchObject({ recipient: MEMBER, code: expect.stringMatching(/^\d{6}$/) });
	const link = new URL(mail?.link ?? '');
	expect(`${link.origin}${link.pathname}`).toBe('https://comunita.example/accedi/conferma/');
	expect(link.searchParams.get('t')).toMatch(/^[\w-]{43}$/);
	expect(link.searchParams.get('ritorno')).toBe('/area/cerca/?q=tavolo&tipo=guida');
});

test('no header that visitors write changes where the link leads', async () => {
	const request = browser.request('/accedi/', {
		indirizzo: MEMBER,
		ritorno: 'https://evil.example',
	});
	request.headers.set('x-forwarded-host', 'evil.example');
	request.headers.set('forwarded', 'host=evil.example;proto=http');
	request.headers.set('x-forwarded-proto', 'http');
	await askToSignIn(request, browser.visit());
	await browser.rest();
	const [mail] = await readMails(config.db);
	expect(mail?.link).toMatch(
		/^https:\/\/comunita\.example\/accedi\/conferma\/\?t=[\w-]+&ritorno=%2Farea%2F$/,
	);
});

test('the mail is of no use after ten minutes, and says so to those who send it', async () => {
	await browser.ask(MEMBER);
	const useless = await config.db.prepare('SELECT useless_at FROM outbox').first('useless_at');
	expect(useless).toBe(NOW + 10 * MINUTE);
});

test('the tables of sign-in hold no address, code, token or secret in clear', async () => {
	await browser.ask(MEMBER);
	await browser.ask(UNKNOWN);
	const [mail] = await readMails(config.db);
	const nonce = browser.cookies.get('__Host-pre')?.split('.')[0] ?? 'missing';
	const token = new URL(mail?.link ?? '').searchParams.get('t') ?? 'missing';
	const secrets = [mail?.code, token, nonce, MEMBER, UNKNOWN, browser.address];
	for (const table of ['sign_in_requests', 'closed_sign_in_requests', 'rate_limits', 'sessions']) {
		const { results } = await config.db.prepare(`SELECT * FROM ${table}`).all();
		for (const secret of secrets) expect(JSON.stringify(results)).not.toContain(secret);
	}
});

describe('an address that cannot be one', () => {
	test.each([
		'',
		'a@ex.it,b@evil.it',
		'a@ex.it\r\nBcc: x@evil.it',
		'a@ex.it\0',
		'<a@ex.it>',
		'a@ex.it.',
		`${'a'.repeat(5_000)}@ex.it`,
		'<script>alert(1)</script>@ex.it',
	])('%j is kept in the form, with its reason, and asks nothing of the database', async (typed) => {
		const batch = vi.spyOn(config.db, 'batch');
		const answer = await browser.ask(typed, '/area/cerca/');
		expect(answer).toEqual({
			address: typed,
			returnTo: '/area/cerca/',
			waiting: '',
			problem: expect.stringMatching(/\.$/),
		});
		expect(batch).not.toHaveBeenCalled();
		batch.mockRestore();
	});

	test.each([
		['a field that comes twice', 'indirizzo=a%40ex.it&indirizzo=b%40ex.it'],
		['no field at all', '__proto__=x&constructor=y'],
		['a body that is no form', '%zz&&&==='],
	])('%s reads as an empty address', async (_case, body) => {
		const headers = { 'content-type': 'application/x-www-form-urlencoded' };
		const request = new Request('https://comunita.example/accedi/', {
			method: 'POST',
			headers,
			body,
		});
		const answer = await askToSignIn(request, browser.visit());
		expect(answer).toMatchObject({ address: '', problem: 'Scrivi il tuo indirizzo e-mail.' });
	});

	test('a broken multipart body reads as an empty address', async () => {
		const headers = { 'content-type': 'multipart/form-data; boundary=x' };
		const request = new Request('https://comunita.example/accedi/', {
			method: 'POST',
			headers,
			body: '--y',
		});
		expect(await askToSignIn(request, browser.visit())).toMatchObject({ address: '' });
	});
});

describe('limits', () => {
	test('a sixth request for an address within the hour sends no mail', async () => {
		for (let n = 0; n < 7; n += 1) {
			const other = new Browser(config, NOW + n * MINUTE);
			other.address = `203.0.113.${n}`;
			await other.ask(MEMBER);
		}
		expect(await countRows(config.db, 'outbox')).toBe(5);
	});

	test('past the limit, the code that is on its way stays good', async () => {
		for (let n = 0; n < 7; n += 1) await browser.ask(MEMBER);
		const [mail] = await readMails(config.db);
		expect(await browser.typeCode(mail?.code ?? '')).toBeInstanceOf(Response);
	});

	test('with the next hour mails go out again', async () => {
		for (let n = 0; n < 6; n += 1) await browser.ask(MEMBER);
		browser.now = NOW + HOUR;
		await browser.ask(MEMBER);
		expect(await countRows(config.db, 'outbox')).toBe(6);
	});

	test('unknown addresses count as known ones do', async () => {
		for (let n = 0; n < 8; n += 1) await browser.ask(UNKNOWN);
		const counts = 'SELECT count FROM rate_limits ORDER BY key';
		const { results } = await config.db.prepare(counts).all();
		expect(results).toEqual([{ count: 8 }, { count: 8 }, { count: 5 }]);
	});

	test.each([
		['one IPv4 address', (_n: number) => '203.0.113.9'],
		[
			'one IPv6 network, whatever its last 64 bits',
			(n: number) => `2001:db8:1:2::${n.toString(16)}`,
		],
	])('twenty addresses an hour from %s, and no more', async (_case, addressOf) => {
		for (let n = 1; n <= 22; n += 1) {
			browser.address = addressOf(n);
			await browser.ask(n <= 20 ? `persona${n}@esempio.example` : MEMBER);
		}
		expect(await countRows(config.db, 'outbox')).toBe(0);
		browser.address = '2001:db8:1:3::1';
		await browser.ask(MEMBER);
		expect(await countRows(config.db, 'outbox')).toBe(1);
	});

	test('a network past its limit uses up nothing of the others', async () => {
		for (let n = 1; n <= 40; n += 1) await browser.ask(`persona${n}@esempio.example`);
		const overall = await config.db
			.prepare("SELECT count FROM rate_limits WHERE key = 'overall'")
			.first('count');
		expect(overall).toBe(20);
	});

	test('two hundred requests an hour in all, and no more', async () => {
		for (let n = 0; n < 200; n += 1) {
			browser.address = `198.51.${Math.floor(n / 20)}.1`;
			await browser.ask(`persona${n}@esempio.example`);
		}
		browser.address = '192.0.2.1';
		await browser.ask(MEMBER);
		expect(await countRows(config.db, 'outbox')).toBe(0);
		browser.now = NOW + HOUR;
		await browser.ask(MEMBER);
		expect(await countRows(config.db, 'outbox')).toBe(1);
	});
});
