import type { ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PROVIDER_LIMITS } from '#domain/sign-in.ts';
import { finishSignIn } from '#functions/auth/finish-sign-in.ts';
import type { OidcProvider } from '#functions/auth/oidc-settings.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { startSignIn } from '#functions/auth/start-sign-in.ts';
import type { Config } from '#functions/config.ts';
import {
	cancelThere,
	leave,
	openBrowser,
	passThrough,
	signInThere,
	type TestBrowser,
} from './browser.ts';
import { tokenUnderSharedSecret, tokenWith, unsignedToken } from './forge.ts';
import { everythingStored, forgetEverything, writeIdentity, writePeople } from './people.ts';
import { type Misbehaviour, type RunningProvider, startProvider } from './provider.ts';
import { AUTH_SECRET, type OidcSite, ORIGIN, startOidcSite } from './site.ts';

let first: RunningProvider;
let second: RunningProvider;
let site: OidcSite;

function clientOf(id: OidcProvider['id']) {
	return {
		clientId: `sito-${id}`,
		clientSecret: `segreto-${id}-0123456789-0123456789`,
		redirectUri: `${ORIGIN}/accedi/oidc/callback/${id}`,
	};
}

beforeAll(async () => {
	[first, second] = await Promise.all([
		startProvider(clientOf('oidc')),
		startProvider(clientOf('google')),
	]);
	site = await startOidcSite([
		{ id: 'oidc', name: 'Regione', issuer: first.issuer, ...clientOf('oidc') },
		{ id: 'google', name: 'Google', issuer: second.issuer, ...clientOf('google') },
		{ id: 'entra', name: 'Microsoft', issuer: '', ...clientOf('entra') },
	]);
});

afterAll(async () => {
	await Promise.all([first?.stop(), second?.stop(), site?.stop()]);
});

beforeEach(async () => {
	first.behave();
	second.behave();
	await forgetEverything(site.db);
	await writePeople(site.db);
});

/** The browser's person, as the pages of the site would have it. */
async function whoIsIn(browser: TestBrowser): Promise<string> {
	const visitor = (await (await browser.get('/accedi/')).json()) as { personId?: string };
	return visitor.personId ?? 'nobody';
}

function link(personId: string, login: string, issuer = first.issuer): Promise<void> {
	return writeIdentity(site.db, { issuer, subject: login, personId });
}

async function enter(login: string, provider = 'oidc'): Promise<TestBrowser> {
	const browser = openBrowser(site);
	await passThrough(browser, { provider, login });
	return browser;
}

function desk() {
	const config = { origin: ORIGIN, db: site.db, authSecret: AUTH_SECRET } as Config;
	return { config, now: Date.now(), random: SYSTEM_RANDOMNESS };
}

/** Signs in by mail in that browser, as the pages do it. */
async function enterByMail(browser: TestBrowser, address: string): Promise<void> {
	const nonce = browser.cookies.get('pre')?.split('.')[0] ?? null;
	const ask = { address, network: '192.0.2.1', returnTo: '/area/', nonce };
	const preparation = await startSignIn(desk(), ask);
	const [, held = ''] = /^pre=([^.;]+)/.exec(preparation) ?? [];
	const text = await site.db
		.prepare('SELECT text FROM outbox WHERE recipient = ?1 ORDER BY rowid DESC')
		.bind(address)
		.first<string>('text');
	const [code = ''] = /\b\d{6}\b/.exec(text ?? '') ?? [];
	const proof = { kind: 'code', code } as const;
	const finish = await finishSignIn(desk(), { proof, nonce: held, formerToken: null, device: '' });
	if (finish.kind !== 'signed-in') throw new Error(`The code was ${finish.kind}.`);
	const [, token = ''] = /^sid=([^;]+)/.exec(finish.cookies[0] ?? '') ?? [];
	browser.cookies.set('sid', token);
}

function identitiesOf(personId: string) {
	return site.db
		.prepare('SELECT issuer, subject FROM identities WHERE person_id = ?1')
		.bind(personId)
		.all()
		.then(({ results }) => results);
}

function sessions(): Promise<number | null> {
	return site.db.prepare('SELECT count(*) AS n FROM sessions').first<number>('n');
}

const FAILED = '/accedi/?esito=account-non-riuscito&ritorno=%2Farea%2F';
const DOWN = '/accedi/?esito=account-non-risponde&ritorno=%2Farea%2F';

async function expectRefused(browser: TestBrowser, response: Response, to = FAILED): Promise<void> {
	expect(response.status).toBe(303);
	expect(response.headers.get('location')).toBe(to);
	expect(browser.cookies.has('sid')).toBe(false);
	expect(await sessions()).toBe(0);
	expect(await whoIsIn(browser)).toBe('nobody');
}

describe('a known identity', () => {
	test('opens a session and leads to the page that was asked for', async () => {
		await link('socia', 'account-1');
		const browser = openBrowser(site);
		const fields = { ritorno: '/area/biblioteca/' };
		const response = await passThrough(browser, { provider: 'oidc', login: 'account-1', fields });
		expect(response.headers.get('location')).toBe('/area/biblioteca/');
		expect(await whoIsIn(browser)).toBe('socia');
	});

	test('gets a session of its own kind, which ends the one before it', async () => {
		await link('socia', 'account-1');
		const browser = await enter('account-1');
		const former = browser.cookies.get('sid');
		await passThrough(browser, { provider: 'oidc', login: 'account-1' });
		expect(browser.cookies.get('sid')).not.toBe(former);
		const rows = await site.db.prepare('SELECT method, strong FROM sessions').all();
		expect(rows.results).toEqual([{ method: 'oidc', strong: 0 }]);
	});

	test('leaves no cookie of the exchange behind', async () => {
		await link('socia', 'account-1');
		const browser = await enter('account-1');
		expect([...browser.cookies.keys()]).toEqual(['sid']);
	});

	test('E12 counts as strong when the provider asked for a second factor', async () => {
		await link('redattrice', 'account-1');
		first.misbehave(
			'/token',
			tokenWith(first.key, (own) => ({ ...own, amr: ['pwd', 'mfa'] })),
		);
		await enter('account-1');
		expect(await site.db.prepare('SELECT strong FROM sessions').first('strong')).toBe(1);
	});

	test('is refused when its person belongs to no organisation any more', async () => {
		await link('socia', 'account-1');
		await site.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'socia'").run();
		const browser = openBrowser(site);
		const response = await passThrough(browser, { provider: 'oidc', login: 'account-1' });
		const to = '/accedi/?esito=account-fuori-elenco&ritorno=%2Farea%2F';
		await expectRefused(browser, response, to);
	});
});

describe('an unknown identity', () => {
	test('E1 gets nobody in, whatever address it claims, but asks for a mail', async () => {
		const browser = openBrowser(site);
		const response = await passThrough(browser, { provider: 'oidc', login: 'nuova' });
		await expectRefused(browser, response, '/accedi/?collega=oidc&ritorno=%2Farea%2F');
		expect(await identitiesOf('socia')).toEqual([]);
	});

	test('E1 is linked by a sign-in by mail in the same browser, and opens the next time', async () => {
		const browser = await enter('nuova');
		await enterByMail(browser, 'socia@ente.example');
		expect(await identitiesOf('socia')).toEqual([{ issuer: first.issuer, subject: 'nuova' }]);
		expect(await whoIsIn(await enter('nuova'))).toBe('socia');
	});

	test('E2 that waits in the browser of somebody else stays unlinked', async () => {
		const attacker = await enter('attaccante');
		const victim = openBrowser(site);
		await enterByMail(victim, 'socia@ente.example');
		expect(await whoIsIn(victim)).toBe('socia');
		expect(await identitiesOf('socia')).toEqual([]);
		expect(await whoIsIn(attacker)).toBe('nobody');
		expect(await whoIsIn(await enter('attaccante'))).toBe('nobody');
	});

	test('that waited too long is not linked', async () => {
		const browser = await enter('lenta');
		await site.db.prepare('UPDATE pending_identities SET expires_at = 1').run();
		await enterByMail(browser, 'socia@ente.example');
		expect(await identitiesOf('socia')).toEqual([]);
	});

	test('never takes the place of an identity that is somebody else’s', async () => {
		const browser = await enter('contesa');
		await link('socio', 'contesa');
		await enterByMail(browser, 'socia@ente.example');
		expect(await identitiesOf('socio')).toHaveLength(1);
		expect(await identitiesOf('socia')).toEqual([]);
	});

	test('E4 is unknown although the same subject is known at another provider', async () => {
		await link('socia', 'stesso', second.issuer);
		const browser = openBrowser(site);
		const response = await passThrough(browser, { provider: 'oidc', login: 'stesso' });
		await expectRefused(browser, response, '/accedi/?collega=oidc&ritorno=%2Farea%2F');
		expect(await whoIsIn(await enter('stesso', 'google'))).toBe('socia');
	});
});

describe('an account linked from the profile', () => {
	const LINKED = '/area/profilo/?esito=account-collegato';
	const linking = (login: string) => ({ provider: 'google', login, fields: { scopo: 'collega' } });

	test('opens the profile of who was signed in', async () => {
		await link('socia', 'account-1');
		const browser = await enter('account-1');
		const response = await passThrough(browser, linking('seconda'));
		expect(response.headers.get('location')).toBe(LINKED);
		expect(await whoIsIn(await enter('seconda', 'google'))).toBe('socia');
	});

	test('stays with the person who has it', async () => {
		await link('socia', 'account-1');
		await link('socio', 'seconda', second.issuer);
		const browser = await enter('account-1');
		const response = await passThrough(browser, linking('seconda'));
		expect(response.headers.get('location')).toBe('/area/profilo/?esito=account-di-altri');
		expect(await identitiesOf('socia')).toHaveLength(1);
	});

	test('may be linked twice', async () => {
		await link('socia', 'account-1');
		const browser = await enter('account-1');
		await passThrough(browser, linking('seconda'));
		const again = await passThrough(browser, linking('seconda'));
		expect(again.headers.get('location')).toBe('/area/profilo/?esito=account-gia-collegato');
	});

	test('needs somebody who is signed in', async () => {
		const browser = openBrowser(site);
		const response = await browser.post('/accedi/oidc/signin/google', { scopo: 'collega' });
		expect(response.headers.get('location')).toBe('/accedi/?ritorno=%2Farea%2Fprofilo%2F');
	});

	test('is not linked to the person who signed in meanwhile', async () => {
		await link('socia', 'account-1');
		await link('socio', 'account-2');
		const browser = await enter('account-1');
		const back = await signInThere(await leave(browser, 'google', { scopo: 'collega' }), 'seconda');
		const other = await enter('account-2');
		browser.cookies.set('sid', other.cookies.get('sid') ?? '');
		const response = await browser.get(back);
		expect(response.headers.get('location')).toBe('/area/profilo/?esito=account-non-riuscito');
		expect(await identitiesOf('socio')).toHaveLength(1);
	});

	test('is not linked by a sign-in whose purpose was changed on the way', async () => {
		await link('socia', 'account-1');
		const browser = await enter('account-1');
		const back = await signInThere(await leave(browser, 'google'), 'seconda');
		browser.cookies.set('oidc-journey', 'collega');
		await browser.get(back);
		expect(await identitiesOf('socia')).toHaveLength(1);
	});
});

describe('E5 an answer that does not belong to this browser is refused', () => {
	const CHANGES: Record<string, (back: URL, browser: TestBrowser) => void> = {
		'without a state': (back) => back.searchParams.delete('state'),
		'with another state': (back) => back.searchParams.set('state', 'altro'),
		'with two states': (back) => back.searchParams.append('state', 'altro'),
		'without a code': (back) => back.searchParams.delete('code'),
		'with another code': (back) => back.searchParams.set('code', 'altro'),
		'with another issuer': (back) => back.searchParams.set('iss', 'https://evil.example'),
		'without an issuer': (back) => back.searchParams.delete('iss'),
		'without the state’s cookie': (_back, browser) => browser.cookies.delete('oidc-state'),
		'without the verifier’s cookie': (_back, browser) => browser.cookies.delete('oidc-pkce'),
		'without the nonce’s cookie': (_back, browser) => browser.cookies.delete('oidc-nonce'),
		'without any cookie': (_back, browser) => browser.cookies.clear(),
	};

	test.each(Object.entries(CHANGES))('%s', async (_what, change) => {
		await link('socia', 'account-1');
		const browser = openBrowser(site);
		const back = new URL(await signInThere(await leave(browser, 'oidc'), 'account-1'), ORIGIN);
		change(back, browser);
		await expectRefused(browser, await browser.get(back.pathname + back.search));
	});

	test('with the checks of an earlier start', async () => {
		await link('socia', 'account-1');
		const browser = openBrowser(site);
		const back = await signInThere(await leave(browser, 'oidc'), 'account-1');
		await leave(browser, 'oidc');
		await expectRefused(browser, await browser.get(back));
	});

	test('that was used before, even with its cookies kept', async () => {
		await link('socia', 'account-1');
		const browser = openBrowser(site);
		const back = await signInThere(await leave(browser, 'oidc'), 'account-1');
		const thief = openBrowser(site);
		for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
		await browser.get(back);
		await thief.get(back);
		expect(await whoIsIn(browser)).toBe('socia');
		expect(await whoIsIn(thief)).toBe('nobody');
	});

	test('E6 that another provider was asked for', async () => {
		await link('socia', 'account-1');
		await link('socia', 'account-1', second.issuer);
		const browser = openBrowser(site);
		const back = await signInThere(await leave(browser, 'oidc'), 'account-1');
		await expectRefused(
			browser,
			await browser.get(back.replace('callback/oidc', 'callback/google')),
		);
	});
});

describe('E7 an ID token that proves nothing is refused', () => {
	const seconds = () => Math.floor(Date.now() / 1000);
	const TOKENS: Record<string, () => Misbehaviour> = {
		'without a signature': unsignedToken,
		'under the client’s secret': () => tokenUnderSharedSecret(clientOf('oidc').clientSecret),
		'for another client': () => tokenWith(first.key, (own) => ({ ...own, aud: 'altro-sito' })),
		'for two clients': () =>
			tokenWith(first.key, (own) => ({ ...own, aud: ['sito-oidc', 'altro'] })),
		'E3 of another issuer': () => tokenWith(first.key, (own) => ({ ...own, iss: second.issuer })),
		'that has expired': () => tokenWith(first.key, (own) => ({ ...own, exp: seconds() - 60 })),
		'that never expires': () => tokenWith(first.key, ({ exp: _exp, ...own }) => own),
		'that is not valid yet': () =>
			tokenWith(first.key, (own) => ({ ...own, nbf: seconds() + 600 })),
		'of ten minutes ago': () => tokenWith(first.key, (own) => ({ ...own, iat: seconds() - 600 })),
		'of ten minutes from now': () =>
			tokenWith(first.key, (own) => ({ ...own, iat: seconds() + 600 })),
		'with another nonce': () => tokenWith(first.key, (own) => ({ ...own, nonce: 'altro' })),
		'without a nonce': () => tokenWith(first.key, ({ nonce: _nonce, ...own }) => own),
		'without a subject': () => tokenWith(first.key, ({ sub: _sub, ...own }) => own),
		'that is missing': () => ({ change: async ({ id_token: _token, ...body }) => body }),
		'that is no token': () => ({ change: async (body) => ({ ...body, id_token: 'a.b.c' }) }),
	};

	test.each(Object.entries(TOKENS))('%s', async (_what, misbehaviour) => {
		await link('socia', 'account-1');
		await link('socia', 'account-1', second.issuer);
		first.misbehave('/token', misbehaviour());
		const browser = openBrowser(site);
		const response = await passThrough(browser, { provider: 'oidc', login: 'account-1' });
		await expectRefused(browser, response);
	});

	test('signed with a key that the provider does not publish', async () => {
		await link('socia', 'account-1');
		const { privateKey } = await generateKeyPair('RS256', { extractable: true });
		first.misbehave(
			'/token',
			tokenWith(await exportJWK(privateKey), (own) => own),
		);
		const browser = openBrowser(site);
		const response = await passThrough(browser, { provider: 'oidc', login: 'account-1' });
		await expectRefused(browser, response);
	});

	test('while the same token, signed anew with its own key, is accepted', async () => {
		await link('socia', 'account-1');
		first.misbehave(
			'/token',
			tokenWith(first.key, (own) => own),
		);
		expect(await whoIsIn(await enter('account-1'))).toBe('socia');
	});
});

describe('a provider that refuses', () => {
	test('E9 sends who gave up back to the sign-in page', async () => {
		const browser = openBrowser(site);
		const response = await browser.get(await cancelThere(await leave(browser, 'oidc')));
		const to = '/accedi/?esito=account-annullato&ritorno=%2Farea%2F';
		await expectRefused(browser, response, to);
	});

	test('E9 is never quoted', async () => {
		const browser = openBrowser(site);
		await leave(browser, 'oidc');
		const error = '<script>alert(1)</script>';
		const query = new URLSearchParams({ error, error_description: error, error_uri: error });
		const response = await browser.get(`/accedi/oidc/callback/oidc?${query}`);
		expect(JSON.stringify([...response.headers])).not.toContain('script');
		expect(await response.text()).toBe('');
		await expectRefused(browser, response);
	});

	test('E10 or is set up wrongly lets nobody in, and leaves those inside alone', async () => {
		await link('socia', 'account-1');
		const inside = await enter('account-1');
		const response = await inside.post('/accedi/oidc/signin/entra');
		expect(response.headers.get('location')).toBe(FAILED);
		const back = await openBrowser(site).get('/accedi/oidc/callback/entra?code=1&state=1');
		expect(back.headers.get('location')).toBe(FAILED);
		expect(await whoIsIn(inside)).toBe('socia');
		expect(await whoIsIn(openBrowser(site))).toBe('nobody');
	});
});

describe('E11 a provider that does not work leads to a page with a way on', () => {
	const DISCOVERY = '/.well-known/openid-configuration';
	const elsewhere: Misbehaviour = {
		instead: (response) =>
			void response.writeHead(302, { location: 'https://evil.example/' }).end(),
	};
	const broken: Misbehaviour = { instead: (response) => void response.writeHead(503).end() };
	const silent: Misbehaviour = { instead: () => undefined };

	test.each([
		['its description is down', broken],
		['its description moved elsewhere', elsewhere],
		['its description never comes', silent],
	])('when %s at the start', async (_what, misbehaviour) => {
		first.misbehave(DISCOVERY, misbehaviour);
		const browser = openBrowser(site);
		await expectRefused(browser, await browser.post('/accedi/oidc/signin/oidc'), DOWN);
	});

	test.each([
		['its description is down', DISCOVERY, broken],
		['its tokens are down', '/token', broken],
		['its tokens are elsewhere', '/token', elsewhere],
		['its keys are down', '/jwks', broken],
		['its keys are elsewhere', '/jwks', elsewhere],
	])('when %s on the way back', async (_what, path, misbehaviour) => {
		await link('socia', 'account-1');
		const browser = openBrowser(site);
		const back = await signInThere(await leave(browser, 'oidc'), 'account-1');
		first.misbehave(path, misbehaviour);
		await expectRefused(browser, await browser.get(back), DOWN);
	});

	test.each([
		['another issuer', { issuer: 'https://evil.example' }],
		['no address for the person', { authorization_endpoint: undefined }],
		['our own address for the person', { authorization_endpoint: `${ORIGIN}/area/` }],
	])('when it describes itself with %s', async (_what, changes) => {
		first.misbehave(DISCOVERY, { change: async (body) => ({ ...body, ...changes }) });
		const browser = openBrowser(site);
		await expectRefused(browser, await browser.post('/accedi/oidc/signin/oidc'));
	});

	test('when it names keys at a plain address', async () => {
		await link('socia', 'account-1');
		const browser = openBrowser(site);
		const back = await signInThere(await leave(browser, 'oidc'), 'account-1');
		const jwks_uri = 'http://keys.example/jwks';
		first.misbehave(DISCOVERY, { change: async (body) => ({ ...body, jwks_uri }) });
		await expectRefused(browser, await browser.get(back));
	});

	test('and sessions go on', async () => {
		await link('socia', 'account-1');
		const browser = await enter('account-1');
		first.misbehave('/', broken);
		expect(await whoIsIn(browser)).toBe('socia');
	});
});

describe('the addresses of the exchange', () => {
	test('a query at the start never reaches the provider', async () => {
		const browser = openBrowser(site);
		const query = 'prompt=none&redirect_uri=https://evil.example&scope=openid+email&state=mio';
		const response = await browser.post(`/accedi/oidc/signin/oidc?${query}`);
		const page = await response.text();
		expect(page).not.toContain('evil.example');
		expect(page).not.toContain('prompt=none');
		expect(page).toContain('scope=openid&amp;');
	});

	test('the provider is told the address of the site, whatever the request says of itself', async () => {
		const response = await site.fetch('/accedi/oidc/signin/oidc', {
			method: 'POST',
			headers: {
				origin: ORIGIN,
				'content-type': 'application/x-www-form-urlencoded',
				'x-forwarded-host': 'evil.example',
				'x-forwarded-proto': 'https',
				forwarded: 'host=evil.example',
			},
			body: '',
		});
		const page = await response.text();
		expect(page).not.toContain('evil.example');
		expect(page).toContain(encodeURIComponent(`${ORIGIN}/accedi/oidc/callback/oidc`));
	});

	test.each([
		['GET', '/accedi/oidc/signin/oidc', 404],
		['POST', '/accedi/oidc/callback/oidc', 405],
		['GET', '/accedi/oidc/session', 404],
		['GET', '/accedi/oidc/providers', 404],
		['GET', '/accedi/oidc/csrf', 404],
		['GET', '/accedi/oidc/callback/altro', 404],
		['GET', '/accedi/oidc/callback/oidc/', 404],
	])('%s %s is answered %i', async (method, path, status) => {
		const browser = openBrowser(site);
		const response = method === 'GET' ? await browser.get(path) : await browser.post(path);
		expect(response.status).toBe(status);
	});

	test('a form of another site starts nothing', async () => {
		const response = await site.fetch('/accedi/oidc/signin/oidc', {
			method: 'POST',
			headers: {
				origin: 'https://evil.example',
				'content-type': 'application/x-www-form-urlencoded',
			},
			body: '',
		});
		expect(response.status).toBe(403);
	});

	test.each(['https://evil.example/', '//evil.example', '/area/%0d%0aSet-Cookie:x=1', '/accedi/'])(
		'nobody is led to %s afterwards',
		async (ritorno) => {
			await link('socia', 'account-1');
			const way = { provider: 'oidc', login: 'account-1', fields: { ritorno } };
			const response = await passThrough(openBrowser(site), way);
			expect(response.headers.get('location')).toBe('/area/');
		},
	);
});

/** Counts what the provider is asked from now on; it answers none of it. */
function countQuestions(): () => number {
	let asked = 0;
	const instead = (response: ServerResponse) => {
		asked++;
		response.writeHead(503).end();
	};
	first.misbehave('/', { instead });
	return () => asked;
}

describe('a network past its limit', () => {
	const TOO_MANY = '/accedi/?esito=account-troppe-volte&ritorno=%2Farea%2F';
	const from = (address: string) => ({
		origin: ORIGIN,
		'content-type': 'application/x-www-form-urlencoded',
		'cf-connecting-ip': address,
	});
	const start = (address: string) =>
		site.fetch('/accedi/oidc/signin/oidc', { method: 'POST', headers: from(address), body: '' });

	async function spend(step: 'start' | 'return', counter: 'network' | 'overall', limit: number) {
		const { meta } = await site.db
			.prepare('UPDATE rate_limits SET count = ?2 WHERE key LIKE ?1')
			.bind(`oidc-${step}-${counter}%`, limit)
			.run();
		expect(meta.changes).toBe(1);
	}

	test('starts no exchange, while another one does', async () => {
		expect((await start('192.0.2.7')).status).toBe(200);
		await spend('start', 'network', PROVIDER_LIMITS.perNetwork);
		const refused = await start('192.0.2.7');
		expect(refused.headers.get('location')).toBe(TOO_MANY);
		expect(refused.headers.has('set-cookie')).toBe(false);
		expect((await start('192.0.2.8')).status).toBe(200);
	});

	test('nor does anybody once all networks together are', async () => {
		await start('192.0.2.7');
		await spend('start', 'overall', PROVIDER_LIMITS.overall);
		expect((await start('192.0.2.9')).headers.get('location')).toBe(TOO_MANY);
	});

	test('asks the provider nothing', async () => {
		await start('192.0.2.7');
		await spend('start', 'network', PROVIDER_LIMITS.perNetwork);
		const questions = countQuestions();
		expect((await start('192.0.2.7')).headers.get('location')).toBe(TOO_MANY);
		expect(questions()).toBe(0);
		await start('192.0.2.8');
		expect(questions()).toBeGreaterThan(0);
	});

	test('ends no exchange either', async () => {
		await link('socia', 'account-1');
		await enter('account-1');
		await spend('return', 'network', PROVIDER_LIMITS.perNetwork);
		const browser = openBrowser(site);
		const response = await passThrough(browser, { provider: 'oidc', login: 'account-1' });
		expect(response.headers.get('location')).toBe(TOO_MANY);
		expect(browser.cookies.has('sid')).toBe(false);
	});

	test('is kept in the database only in a form that needs our secret', async () => {
		await start('192.0.2.7');
		expect(await everythingStored(site.db)).not.toContain('192.0.2.7');
	});
});

test('an answer that no browser of ours waits for is refused without a question to the provider', async () => {
	const questions = countQuestions();
	const browser = openBrowser(site);
	await expectRefused(browser, await browser.get('/accedi/oidc/callback/oidc?code=x&state=y'));
	expect(questions()).toBe(0);
});

test('a start with a broken body is a start, not a failure', async () => {
	const response = await site.fetch('/accedi/oidc/signin/oidc', {
		method: 'POST',
		headers: { origin: ORIGIN, 'content-type': 'multipart/form-data; boundary=x' },
		body: 'no part at all',
	});
	expect(response.status).toBe(200);
});

test('on https the cookies of an exchange are bound to the host and to safe connections', async () => {
	const origin = 'https://comunita.example';
	const provider = {
		id: 'oidc',
		name: 'Regione',
		issuer: first.issuer,
		...clientOf('oidc'),
	} as const;
	const deployed = await startOidcSite([provider], origin);
	const response = await deployed.fetch('/accedi/oidc/signin/oidc', {
		method: 'POST',
		headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
		body: '',
	});
	const lines = response.headers.getSetCookie();
	await deployed.stop();
	expect(lines.map((line) => line.split('=')[0]).sort()).toEqual(
		['journey', 'nonce', 'pkce', 'state'].map((use) => `__Host-oidc-${use}`),
	);
	for (const line of lines) {
		expect(line).toMatch(/; Path=\/(;|$)/);
		expect(line).toMatch(/; HttpOnly/);
		expect(line).toMatch(/; Secure/);
		expect(line).toMatch(/; SameSite=Lax/i);
		expect(line).not.toMatch(/Domain/i);
	}
});

test('E13 no token, code or claim of the provider is stored', async () => {
	const seen: string[] = [];
	await link('socia', 'account-1');
	first.misbehave('/token', {
		change: async (body) => {
			seen.push(String(body.access_token), String(body.id_token));
			return body;
		},
	});
	const browser = openBrowser(site);
	const back = await signInThere(await leave(browser, 'oidc'), 'account-1');
	seen.push(new URL(back, ORIGIN).searchParams.get('code') ?? '');
	await browser.get(back);
	await enter('sconosciuta');
	const stored = await everythingStored(site.db);
	expect(seen).toHaveLength(5);
	for (const secret of seen) expect(stored).not.toContain(secret);
	expect(stored).not.toContain(browser.cookies.get('sid'));
	expect(stored).not.toContain('eyJ');
});

test('the log says what failed at a provider, and holds no token, code or secret', async () => {
	const before = site.log().length;
	await link('socia', 'account-1');
	first.misbehave(
		'/token',
		tokenWith(first.key, (own) => ({ ...own, aud: 'altro-sito' })),
	);
	const browser = openBrowser(site);
	const back = await signInThere(await leave(browser, 'oidc'), 'account-1');
	await browser.get(back);
	const code = new URL(back, ORIGIN).searchParams.get('code');
	const logged = site.log().slice(before);
	expect(logged).toContain('Sign-in with oidc: ');
	for (const secret of [code, 'eyJ', 'account-1', clientOf('oidc').clientSecret, AUTH_SECRET]) {
		expect(logged).not.toContain(secret);
	}
});
