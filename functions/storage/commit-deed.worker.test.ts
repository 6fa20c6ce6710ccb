import { beforeEach, expect, test } from 'vitest';
import { brokenAt } from '#tests/support/broken-database.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, fillRoster, NOW } from '#tests/support/roster.ts';
import { commitDeed, type Deed, deedKey, NOT_DONE_YET } from './commit-deed.ts';

const SUBMISSION = '00000000-0000-4000-8000-000000000001';
let db: D1Database;

beforeEach(async () => {
	db = await emptyDatabase();
	await fillRoster(db);
	await db
		.prepare('CREATE TABLE IF NOT EXISTS seats (person TEXT PRIMARY KEY, deed TEXT NOT NULL)')
		.run();
	await db.prepare('DELETE FROM seats').run();
});

/** Takes one of two seats for somebody, and tells them. */
function takeSeat(
	person: string,
	{
		database = db,
		key = deedKey('anna', SUBMISSION),
	}: { database?: D1Database; key?: string } = {},
): Promise<boolean> {
	const deed: Deed = {
		key,
		kind: 'test.seat',
		personId: 'anna',
		organisationId: 'valbruna',
		subject: person,
		now: NOW,
	};
	const seat = database
		.prepare(
			`INSERT INTO seats (person, deed) SELECT ?2, ?1
			WHERE (SELECT count(*) FROM seats) < 2 AND ${NOT_DONE_YET} ON CONFLICT DO NOTHING`,
		)
		.bind(key, person);
	const mail = {
		id: crypto.randomUUID(),
		kind: 'test',
		recipient: 'anna@esempio.example',
		subject: 'Posto',
		text: 'Posto',
		html: '<p>Posto</p>',
		uselessAt: null,
		calendar: 'BEGIN:VCALENDAR',
	};
	return commitDeed(database, deed, { changes: [seat], table: 'seats', mails: [mail] });
}

async function books() {
	return {
		seats: await countRows(db, 'seats'),
		mails: await countRows(db, 'outbox'),
		lines: await countRows(db, 'deeds'),
	};
}

const key = (number: number) => deedKey('anna', `submission-${number}`);

test('what changes, its mail and its line in the log are written together', async () => {
	expect(await takeSeat('a')).toBe(true);
	expect(await books()).toEqual({ seats: 1, mails: 1, lines: 1 });
	const line = await db.prepare('SELECT * FROM deeds').first();
	expect(line).toMatchObject({ kind: 'test.seat', person_id: 'anna', subject: 'a', done_at: NOW });
});

test('the same deed twice is done once, and done', async () => {
	await takeSeat('a');
	expect(await takeSeat('a')).toBe(true);
	expect(await takeSeat('b')).toBe(true);
	expect(await books()).toEqual({ seats: 1, mails: 1, lines: 1 });
});

test('twenty times at once it is done once', async () => {
	const done = await Promise.all(Array.from({ length: 20 }, () => takeSeat('a')));
	expect(done).not.toContain(false);
	expect(await books()).toEqual({ seats: 1, mails: 1, lines: 1 });
});

test('where a rule stands in the way nothing is written', async () => {
	await takeSeat('a', { key: key(1) });
	await takeSeat('b', { key: key(2) });
	expect(await takeSeat('c', { key: key(3) })).toBe(false);
	expect(await books()).toEqual({ seats: 2, mails: 2, lines: 2 });
});

test('a deed that was refused may be done later under the same key', async () => {
	await takeSeat('a', { key: key(1) });
	await takeSeat('b', { key: key(2) });
	await takeSeat('c', { key: key(3) });
	await db.prepare("DELETE FROM seats WHERE person = 'a'").run();
	expect(await takeSeat('c', { key: key(3) })).toBe(true);
	expect(await books()).toEqual({ seats: 2, mails: 3, lines: 3 });
});

test.each(['before', 'after'] as const)(
	'a connection lost %s the batch leaves all of it or nothing, and the form may be sent again',
	async (moment) => {
		const database = brokenAt(db, { call: 1, moment });
		await expect(takeSeat('a', { database })).rejects.toThrow('Network connection lost');
		const found = moment === 'after' ? 1 : 0;
		expect(await books()).toEqual({ seats: found, mails: found, lines: found });
		expect(await takeSeat('a')).toBe(true);
		expect(await books()).toEqual({ seats: 1, mails: 1, lines: 1 });
	},
);
