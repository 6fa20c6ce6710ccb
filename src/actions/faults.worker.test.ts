import { beforeEach, expect, test } from 'vitest';
import { brokenAt, countCalls } from '#tests/support/broken-database.ts';
import { Browser, newestMail } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, fillRoster, MEMBER, NOW, testConfig } from '#tests/support/roster.ts';

let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await fillRoster(db);
});

const MOMENTS = ['before', 'after'] as const;

/** Every call of the database that asking makes, up to the answer. */
const ASKING = [1, 2].flatMap((call) => MOMENTS.map((moment) => ({ call, moment })));

test('asking takes two calls of the database before it answers', async () => {
	const counted = countCalls(db);
	const browser = new Browser(testConfig(counted.db), NOW);
	await browser.ask(MEMBER);
	expect(counted.calls.slice(0, 2)).toEqual(['batch', 'batch']);
	expect(counted.calls.slice(2)).not.toContain('batch');
});

test.each(ASKING)(
	'asking breaks off $moment call $call: a request stands with its mail, or not at all',
	async ({ call, moment }) => {
		const broken = new Browser(testConfig(brokenAt(db, { call, moment })), NOW);
		await expect(broken.ask(MEMBER)).rejects.toThrow('Network connection lost');
		const requests = await countRows(db, 'sign_in_requests');
		expect(await countRows(db, 'outbox')).toBe(requests);
		expect(requests).toBe(call === 2 && moment === 'after' ? 1 : 0);
	},
);

test.each(ASKING)(
	'after asking broke off $moment call $call, asking again leads in',
	async ({ call, moment }) => {
		const broken = new Browser(testConfig(brokenAt(db, { call, moment })), NOW);
		await expect(broken.ask(MEMBER)).rejects.toThrow();
		const browser = new Browser(testConfig(db), NOW);
		await browser.ask(MEMBER);
		expect(await browser.typeCode((await newestMail(db)).code)).toBeInstanceOf(Response);
		expect(await countRows(db, 'sessions')).toBe(1);
		expect(await countRows(db, 'sign_in_requests')).toBe(0);
	},
);

test.each(MOMENTS)(
	'entering breaks off %s its one call: used with a session, or unused',
	async (moment) => {
		const browser = new Browser(testConfig(db), NOW);
		await browser.ask(MEMBER);
		const { code } = await newestMail(db);
		const broken = new Browser(testConfig(brokenAt(db, { call: 1, moment })), NOW);
		for (const [name, value] of browser.cookies) broken.cookies.set(name, value);
		await expect(broken.typeCode(code)).rejects.toThrow('Network connection lost');
		const sessions = await countRows(db, 'sessions');
		expect(await countRows(db, 'sign_in_requests')).toBe(1 - sessions);
		expect(sessions).toBe(moment === 'after' ? 1 : 0);
	},
);

test('a batch of which one statement fails leaves nothing behind', async () => {
	await db.prepare('DROP TABLE outbox').run();
	const browser = new Browser(testConfig(db), NOW);
	await expect(browser.ask(MEMBER)).rejects.toThrow('outbox');
	expect(await countRows(db, 'sign_in_requests')).toBe(0);
	await emptyDatabase();
});
