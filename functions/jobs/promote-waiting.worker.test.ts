import { beforeEach, expect, test } from 'vitest';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { PROGRAMME } from '#tests/support/programme.ts';
import { countRows, testConfig } from '#tests/support/roster.ts';
import { sampleLibrary } from '#tests/support/sample-library.ts';
import { SeminarDesk } from '#tests/support/seminar-desk.ts';
import { promoteWaiting } from './promote-waiting.ts';

const HOUR = 3_600_000;
let desk: SeminarDesk;

/** A room of two that `a` fills, with `b` and `c` waiting. */
beforeEach(async () => {
	desk = new SeminarDesk(await emptyDatabase(), { capacity: 2 });
	await desk.fill('a', 'b', 'c');
	for (const person of ['a1', 'a2', 'a3', 'b1', 'c1']) {
		await desk.register(person);
		desk.now += 1000;
	}
});

function run() {
	const programme = { ...PROGRAMME, seminars: [desk.seminar] };
	return promoteWaiting({
		config: testConfig(desk.db),
		programme,
		library: sampleLibrary(3),
		random: SYSTEM_RANDOMNESS,
		now: desk.now,
	});
}

test('while the room is full nothing moves', async () => {
	const before = await desk.standing();
	await run();
	expect(await desk.standing()).toEqual(before);
});

test('a room that grows gives its places to organisations that have none, first', async () => {
	desk.seminar = { ...desk.seminar, capacity: 4 };
	await run();
	expect(await desk.standing()).toEqual([
		'a1 confirmed',
		'a2 confirmed',
		'a3 waiting',
		'b1 offered',
		'c1 offered',
	]);
});

test('a place that nobody confirms goes to the next, and both are told', async () => {
	await desk.cancel('a1');
	expect(await desk.standing()).toContain('b1 offered');
	desk.now += 48 * HOUR;
	await run();
	const standing = await desk.standing();
	expect(standing).toContain('b1 lost');
	expect(standing).toContain('c1 offered');
	expect((await desk.mails()).slice(-2)).toEqual(['seminar-lost b1', 'seminar-offered c1']);
});

test('a place that is kept is not taken back before its time', async () => {
	await desk.cancel('a1');
	desk.now += 48 * HOUR - 1000;
	await run();
	expect(await desk.standing()).toContain('b1 offered');
});

test('twenty runs at once offer each place once', async () => {
	desk.seminar = { ...desk.seminar, capacity: 4 };
	const mails = await countRows(desk.db, 'outbox');
	for (let round = 0; round < 5; round += 1) await Promise.all(Array.from({ length: 20 }, run));
	expect((await desk.standing()).filter((line) => line.endsWith('offered'))).toHaveLength(2);
	expect(await countRows(desk.db, 'outbox')).toBe(mails + 2);
});

test('once the seminar has started nobody is called any more', async () => {
	desk.seminar = { ...desk.seminar, capacity: 4 };
	desk.now = Date.parse(desk.seminar.start);
	const before = await desk.standing();
	await run();
	expect(await desk.standing()).toEqual(before);
});

test('whoever has left the roster is called without a mail, and their place is lost in its time', async () => {
	await desk.db.prepare("UPDATE people SET removed_at = 1 WHERE id = 'b1'").run();
	await desk.cancel('a1');
	expect(await desk.standing()).toContain('b1 offered');
	expect(await desk.mails()).not.toContain('seminar-offered b1');
	desk.now += 48 * HOUR;
	await run();
	expect(await desk.standing()).toContain('c1 offered');
});
