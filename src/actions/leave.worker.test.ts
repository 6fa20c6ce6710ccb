import { beforeEach, expect, test } from 'vitest';
import { readVisitor } from '#functions/auth/read-visitor.ts';
import type { Config } from '#functions/config.ts';
import { Browser } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, fillRoster, NOW, sessionFor, testConfig } from '#tests/support/roster.ts';
import { leave } from './leave.ts';

let config: Config;
let browser: Browser;

beforeEach(async () => {
	config = testConfig(await emptyDatabase());
	await fillRoster(config.db);
	browser = new Browser(config, NOW);
});

test('leaving ends the session, for every copy of its cookie', async () => {
	browser.cookies.set('__Host-sid', await sessionFor(config.db, 'anna'));
	const copy = browser.request('/area/');
	await leave(browser.request('/esci/', {}), browser.visit());
	expect((await readVisitor(config, copy, NOW)).visitor).toEqual({ kind: 'stranger' });
});

test('leaving takes the cookie away and has the browser forget its pages', async () => {
	browser.cookies.set('__Host-sid', await sessionFor(config.db, 'anna'));
	const answer = await leave(browser.request('/esci/', {}), browser.visit());
	expect(answer.status).toBe(303);
	expect(answer.headers.get('location')).toBe('/');
	expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
	expect(answer.headers.getSetCookie()).toEqual([
		'__Host-sid=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
	]);
});

test('leaving here leaves other devices in', async () => {
	await sessionFor(config.db, 'anna');
	browser.cookies.set('__Host-sid', await sessionFor(config.db, 'anna'));
	await leave(browser.request('/esci/', {}), browser.visit());
	expect(await countRows(config.db, 'sessions')).toBe(1);
});

test('who is not in may leave all the same', async () => {
	const answer = await leave(browser.request('/esci/', {}), browser.visit());
	expect(answer.status).toBe(303);
});
