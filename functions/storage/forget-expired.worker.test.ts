import { beforeEach, expect, test } from 'vitest';
import { Browser } from '#tests/support/browser.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import {
	countRows,
	DAY,
	fillRoster,
	HOUR,
	MEMBER,
	MINUTE,
	NOW,
	sessionFor,
	testConfig,
	UNKNOWN,
} from '#tests/support/roster.ts';
import { forgetExpired } from './forget-expired.ts';

let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await fillRoster(db);
});

async function rows(): Promise<Record<string, number>> {
	const tables = [
		'sessions',
		'sign_in_requests',
		'closed_sign_in_requests',
		'rate_limits',
		'outbox',
	];
	const counts = await Promise.all(tables.map((table) => countRows(db, table)));
	return Object.fromEntries(tables.map((table, index) => [table, counts[index] ?? 0]));
}

test('what still counts is kept', async () => {
	const browser = new Browser(testConfig(db), NOW);
	await browser.ask(MEMBER);
	await browser.ask(MEMBER);
	await sessionFor(db, 'anna');
	const before = await rows();
	await forgetExpired(db, NOW + MINUTE);
	expect(await rows()).toEqual(before);
});

test('requests, known or not, and mails of sign-in are gone a day after their end', async () => {
	const browser = new Browser(testConfig(db), NOW);
	for (const address of [MEMBER, MEMBER, UNKNOWN]) {
		browser.cookies.clear();
		await browser.ask(address);
	}
	await forgetExpired(db, NOW + 10 * MINUTE + DAY);
	expect(await rows()).toEqual({
		sessions: 0,
		sign_in_requests: 0,
		closed_sign_in_requests: 0,
		rate_limits: 0,
		outbox: 0,
	});
});

test('counters are gone when their hour is over', async () => {
	await new Browser(testConfig(db), NOW).ask(MEMBER);
	await forgetExpired(db, NOW + HOUR);
	expect(await countRows(db, 'rate_limits')).toBe(0);
});

test('a session is gone when it has expired, and not before', async () => {
	await sessionFor(db, 'anna');
	await forgetExpired(db, NOW + 14 * DAY - 1);
	expect(await countRows(db, 'sessions')).toBe(1);
	await forgetExpired(db, NOW + 14 * DAY);
	expect(await countRows(db, 'sessions')).toBe(0);
});

test('a mail is kept for thirty days, and one that still waits for as long as it takes', async () => {
	const insert = `INSERT INTO outbox (id, kind, recipient, subject, text, html, created_at, next_try_at, state)
		VALUES (?1, 'notice', 'a@esempio.example', '', '', '', ?2, ?2, ?1)`;
	for (const state of ['sent', 'dropped', 'failed', 'waiting']) {
		await db.prepare(insert).bind(state, NOW).run();
	}
	await forgetExpired(db, NOW + 30 * DAY - 1);
	expect(await countRows(db, 'outbox')).toBe(4);
	await forgetExpired(db, NOW + 30 * DAY);
	const { results } = await db.prepare('SELECT state FROM outbox').all();
	expect(results).toEqual([{ state: 'waiting' }]);
});

test('run twice, or by two at once, it does no harm', async () => {
	await new Browser(testConfig(db), NOW).ask(MEMBER);
	await Promise.all([forgetExpired(db, NOW), forgetExpired(db, NOW)]);
	expect(await countRows(db, 'sign_in_requests')).toBe(1);
});
