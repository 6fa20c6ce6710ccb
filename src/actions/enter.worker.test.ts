import { beforeEach, describe, expect, test } from 'vitest';
import { readVisitor } from '#functions/auth/read-visitor.ts';
import { sha256 } from '#functions/auth/secrets.ts';
import type { Config } from '#functions/config.ts';
import { keepPendingIdentity } from '#functions/storage/pending-identities.ts';
import { removePerson } from '#functions/storage/people.ts';
import { Browser, newestMail, refusalOf } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
	countRows,
	DAY,
	fillRoster,
	MEMBER,
	MINUTE,
	NOW,
	STAFF,
	sessionFor,
	testConfig,
	UNKNOWN,
} from '#tests/support/roster.ts';
import { enterByCode, enterByLink } from './enter.ts';

let config: Config;
let browser: Browser;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRoster(config.db);
	browser = new Browser(config, NOW);
});

async function visitorOf(someone: Browser) {
	return (await readVisitor(config, someone.request('/area/'), someone.now)).visitor;
}

function wrongFor(code: string): string {
	return code === '111111' ? '222222' : '111111';
}

/** The two ways in: what is said of one holds for the other. */
const WAYS = [
	['code', async (who: Browser) => who.typeCode((await newestMail(config.db)).code)],
	['link', async (who: Browser) => who.pressLink((await newestMail(config.db)).link)],
] as const;

describe.each(WAYS)('by %s', (_way, enter) => {
	test('a member gets in, once, and lands where they wanted', async () => {
		await browser.ask(MEMBER, '/area/biblioteca/');
		const mail = await newestMail(config.db);
		const ritorno = new URL(mail.link).searchParams.get('ritorno') ?? '';
		const answer =
			_way === 'code' ? await browser.typeCode(mail.code, ritorno) : await enter(browser);
		expect(answer).toBeInstanceOf(Response);
		if (!(answer instanceof Response)) return;
		expect(answer.status).toBe(303);
		expect(answer.headers.get('location')).toBe('/area/biblioteca/');
		expect(await visitorOf(browser)).toMatchObject({ personId: 'anna' });
		expect(await countRows(config.db, 'sign_in_requests')).toBe(0);
		expect(await countRows(config.db, 'sessions')).toBe(1);
	});

	test('the cookie of the session is for this host alone, and the other one goes', async () => {
		await browser.ask(MEMBER);
		const answer = await enter(browser);
		const cookies = answer instanceof Response ? answer.headers.getSetCookie() : [];
		expect(cookies).toEqual([
			expect.stringMatching(
				/^__Host-sid=[\w-]{43}; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Lax; Secure$/,
			),
			'__Host-pre=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
		]);
	});

	test('a value planted in the cookie beforehand is not the session’s', async () => {
		const planted = 'P'.repeat(43);
		browser.cookies.set('__Host-sid', planted);
		await browser.ask(MEMBER);
		await enter(browser);
		expect(browser.cookies.get('__Host-sid')).not.toBe(planted);
		const attacker = new Browser(config, NOW);
		attacker.cookies.set('__Host-sid', planted);
		expect(await visitorOf(attacker)).toEqual({ kind: 'stranger' });
	});

	test('signing in again ends the session that the browser had, and no other', async () => {
		const elsewhere = new Browser(config, NOW);
		elsewhere.cookies.set('__Host-sid', await sessionFor(config.db, 'anna'));
		const former = new Browser(config, NOW);
		former.cookies.set('__Host-sid', await sessionFor(config.db, 'anna'));
		browser.cookies.set('__Host-sid', former.cookies.get('__Host-sid') ?? '');
		await browser.ask(MEMBER);
		await enter(browser);
		expect(await visitorOf(former)).toEqual({ kind: 'stranger' });
		expect(await visitorOf(elsewhere)).toMatchObject({ personId: 'anna' });
		expect(await visitorOf(browser)).toMatchObject({ personId: 'anna' });
	});

	test('the second time it says that it was used', async () => {
		await browser.ask(MEMBER);
		const again = copyOf(browser);
		await enter(browser);
		expect(refusalOf(await enter(again))).toEqual({ kind: 'used' });
		expect(await countRows(config.db, 'sessions')).toBe(1);
	});

	test('it lasts ten minutes and not a moment more', async () => {
		await browser.ask(MEMBER);
		browser.now = NOW + 10 * MINUTE;
		expect(refusalOf(await enter(browser))).toEqual({ kind: 'expired' });
		browser.now = NOW + 10 * MINUTE - 1;
		expect(await enter(browser)).toBeInstanceOf(Response);
	});

	test('a person removed after it was sent does not get in', async () => {
		await browser.ask(MEMBER);
		await removePerson(config.db, { id: 'anna', now: NOW });
		expect(refusalOf(await enter(browser))).toEqual({ kind: 'none' });
	});

	test('a person marked as removed by other hands does not get in either', async () => {
		await browser.ask(MEMBER);
		await config.db.prepare("UPDATE people SET removed_at = 1 WHERE id = 'anna'").run();
		await enter(browser);
		expect(await countRows(config.db, 'sessions')).toBe(0);
	});

	test('a person who left the organisation after it was sent does not get in', async () => {
		await browser.ask(MEMBER);
		await config.db.prepare("UPDATE affiliations SET ended_at = 1 WHERE person_id = 'anna'").run();
		await enter(browser);
		expect(await countRows(config.db, 'sessions')).toBe(0);
	});

	test('another browser does not get in with it', async () => {
		await browser.ask(MEMBER);
		const thief = new Browser(config, NOW);
		await enter(thief);
		await thief.ask(UNKNOWN);
		await enter(thief);
		expect(await countRows(config.db, 'sessions')).toBe(0);
		expect(await enter(browser)).toBeInstanceOf(Response);
	});

	test('of twenty at once one gets in, forty times over', async () => {
		for (let round = 0; round < 40; round += 1) {
			const member = new Browser(config, NOW + round * 61 * MINUTE);
			await member.ask(MEMBER);
			const runners = Array.from({ length: 20 }, () => copyOf(member));
			const before = await countRows(config.db, 'sessions');
			const answers = await Promise.all(runners.map((runner) => enter(runner)));
			expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1);
			expect((await countRows(config.db, 'sessions')) - before).toBe(1);
		}
	});
});

describe('a newer request', () => {
	test('takes the place of the older one, link and code', async () => {
		await browser.ask(MEMBER);
		const first = await newestMail(config.db);
		const elsewhere = new Browser(config, NOW + 1);
		await elsewhere.ask(MEMBER);
		expect(refusalOf(await browser.pressLink(first.link))).toEqual({ kind: 'replaced' });
		expect(refusalOf(await browser.typeCode(first.code))).toEqual({ kind: 'replaced' });
		const second = await newestMail(config.db);
		expect(await elsewhere.typeCode(second.code)).toBeInstanceOf(Response);
	});

	test('from the same browser too', async () => {
		await browser.ask(MEMBER);
		const first = await newestMail(config.db);
		await browser.ask(MEMBER);
		expect(refusalOf(await browser.pressLink(first.link))).toEqual({ kind: 'replaced' });
		expect(await countRows(config.db, 'sign_in_requests')).toBe(1);
	});
});

describe('wrong codes', () => {
	test('are counted down, and the fifth closes the request, code and link', async () => {
		await browser.ask(MEMBER);
		const mail = await newestMail(config.db);
		for (const triesLeft of [4, 3, 2, 1]) {
			const refusal = refusalOf(await browser.typeCode(wrongFor(mail.code)));
			expect(refusal).toEqual({ kind: 'wrong', triesLeft });
		}
		expect(refusalOf(await browser.typeCode(wrongFor(mail.code)))).toEqual({ kind: 'too-many' });
		expect(refusalOf(await browser.typeCode(mail.code))).toEqual({ kind: 'too-many' });
		expect(refusalOf(await browser.pressLink(mail.link))).toEqual({ kind: 'too-many' });
		expect(await countRows(config.db, 'sessions')).toBe(0);
	});

	test('sent a hundred at once are five tries', async () => {
		await browser.ask(MEMBER);
		const { code } = await newestMail(config.db);
		const guesses = Array.from({ length: 100 }, () => copyOf(browser).typeCode(wrongFor(code)));
		await Promise.all(guesses);
		expect(await config.db.prepare('SELECT tries FROM sign_in_requests').first('tries')).toBe(5);
	});

	test('for an unknown address go as for a known one', async () => {
		await browser.ask(UNKNOWN);
		const seen: unknown[] = [];
		for (let n = 0; n < 6; n += 1) seen.push(refusalOf(await browser.typeCode('123456'))?.kind);
		expect(seen).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'too-many', 'too-many']);
	});

	test('that are no code at all use up no try', async () => {
		await browser.ask(MEMBER);
		for (const typed of ['', '12345', 'abcdef', '1234567', "' OR 1=1 --"]) {
			expect(refusalOf(await browser.typeCode(typed))).toEqual({ kind: 'malformed' });
		}
		expect(await config.db.prepare('SELECT tries FROM sign_in_requests').first('tries')).toBe(0);
	});

	test('a link does not use up tries of the code', async () => {
		await browser.ask(MEMBER);
		await browser.pressLink(`https://comunita.example/?t=${'A'.repeat(43)}`);
		expect(await config.db.prepare('SELECT tries FROM sign_in_requests').first('tries')).toBe(0);
	});
});

describe('a browser that asked for nothing', () => {
	test('is told so when it types a code', async () => {
		expect(refusalOf(await browser.typeCode('123456'))).toEqual({ kind: 'none' });
	});

	test('is sent to the one that asked when it opens a link', async () => {
		await browser.ask(MEMBER);
		const { link } = await newestMail(config.db);
		expect(refusalOf(await new Browser(config, NOW).pressLink(link))).toEqual({
			kind: 'elsewhere',
		});
	});

	test.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(43)}%00`])('has no link %j', async (t) => {
		const link = `https://comunita.example/?t=${encodeURIComponent(t)}`;
		expect(refusalOf(await browser.pressLink(link))).toEqual({ kind: 'none' });
	});

	test.each(['%', '.', 'x.y', `${'A'.repeat(43)}.%%`, 'A'.repeat(5_000)])(
		'is one whose cookie is %j',
		async (value) => {
			browser.cookies.set('__Host-pre', value);
			expect(refusalOf(await browser.typeCode('123456'))?.kind).toBe('none');
		},
	);
});

test('a request of a day ago is not remembered as another one', async () => {
	await browser.ask(MEMBER);
	browser.now = NOW + 2 * DAY;
	await browser.ask(MEMBER);
	expect(await browser.typeCode((await newestMail(config.db)).code)).toBeInstanceOf(Response);
});

test('staff get a session of twelve hours', async () => {
	await browser.ask(STAFF);
	await browser.typeCode((await newestMail(config.db)).code);
	const session = await config.db.prepare('SELECT expires_at - created_at AS life FROM sessions');
	expect(await session.first('life')).toBe(12 * 60 * MINUTE);
});

test('where staff need a second factor, a mail leads them on to a provider', async () => {
	config = testConfig(config.db, { staffNeedsStrongSignIn: true });
	browser = new Browser(config, NOW);
	await browser.ask(STAFF);
	const answer = await browser.typeCode((await newestMail(config.db)).code, '/staff/');
	expect(answer instanceof Response && answer.headers.get('location')).toBe(
		'/accedi/?ritorno=%2Fstaff%2F&esito=account-necessario',
	);
	expect(await visitorOf(browser)).toMatchObject({ staff: false, organisation: null });
});

test('a person of several organisations acts for one whose membership holds', async () => {
	await config.db
		.prepare(
			"INSERT INTO affiliations (person_id, organisation_id, role, since, ended_at) VALUES ('dino', 'valbruna', 'persona', 9, NULL)",
		)
		.run();
	await browser.ask('dino@esempio.example');
	await browser.typeCode((await newestMail(config.db)).code);
	expect(await visitorOf(browser)).toMatchObject({
		organisation: { id: 'valbruna', standing: 'current' },
	});
});

test('the device is kept in plain words, not as the browser announces it', async () => {
	await browser.ask(MEMBER);
	const { code } = await newestMail(config.db);
	const request = browser.request('/accedi/codice/', { codice: code });
	request.headers.set('user-agent', 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Firefox/150.0');
	await enterByCode(request, browser.visit());
	expect(await config.db.prepare('SELECT device FROM sessions').first('device')).toBe(
		'Firefox su Linux',
	);
});

test.each([
	['https://evil.example', '/area/'],
	['//evil.example', '/area/'],
	['/area/\r\nSet-Cookie: x=1', '/area/'],
	['/staff/', '/staff/'],
])('a return to %j leads to %s', async (ritorno, place) => {
	await browser.ask(STAFF);
	const answer = await browser.typeCode((await newestMail(config.db)).code, ritorno);
	expect(answer instanceof Response && answer.headers.get('location')).toBe(place);
});

test('a form without fields is refused, not broken', async () => {
	const request = browser.request('/accedi/conferma/', { altro: 'x' });
	expect(refusalOf(await enterByLink(request, browser.visit()))).toEqual({ kind: 'none' });
});

describe('an account that waits in the browser to be linked', () => {
	async function waitingIn(who: Browser): Promise<void> {
		const [nonce = ''] = (who.cookies.get('__Host-pre') ?? '').split('.');
		const identity = { issuer: 'https://accounts.google.com', subject: 'x' };
		const browserHash = await sha256(nonce);
		await keepPendingIdentity(config.db, { ...identity, browserHash, expiresAt: NOW + DAY });
	}

	test('is linked by the sign-in that was meant to link it', async () => {
		await browser.ask(UNKNOWN);
		await waitingIn(browser);
		await browser.ask(MEMBER, '/area/', { collega: 'google' });
		await browser.typeCode((await newestMail(config.db)).code);
		expect(await config.db.prepare('SELECT person_id FROM identities').first('person_id')).toBe(
			'anna',
		);
	});

	test('is forgotten when somebody else signs in there by mail alone', async () => {
		await browser.ask(UNKNOWN);
		await waitingIn(browser);
		await browser.ask(MEMBER);
		await browser.typeCode((await newestMail(config.db)).code);
		expect(await countRows(config.db, 'identities')).toBe(0);
		expect(await countRows(config.db, 'pending_identities')).toBe(0);
	});
});

/** Another tab of the same browser. */
function copyOf(original: Browser): Browser {
	const copy = new Browser(config, original.now);
	for (const [name, value] of original.cookies) copy.cookies.set(name, value);
	return copy;
}
