import { beforeEach, expect, test } from 'vitest';
import { ROSTER_RETENTION } from '#domain/retention/roster.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, DAY, fillRoster, NOW } from '#tests/support/roster.ts';
import { ROSTER_TABLES } from '../personal-data/roster.ts';
import { ROSTER_RETENTION_SQL } from './roster.ts';

let db: D1Database;
beforeEach(async () => {
	db = await emptyDatabase();
	await fillRoster(db);
});

test('each rule has its statement, which deletes what is older and leaves the rest', async () => {
	expect(Object.keys(ROSTER_RETENTION_SQL)).toEqual(ROSTER_RETENTION.map(({ code }) => code));
	await db.batch([
		db.prepare(
			"INSERT INTO empty_searches VALUES ('vecchia', 1, '2026-11-20'), ('nuova', 1, '2026-11-23')",
		),
		...[NOW - DAY - 1, NOW - DAY].map((at) =>
			db
				.prepare("INSERT INTO deeds (key, kind, subject, done_at) VALUES (?1, 'k', 's', ?2)")
				.bind(`k${at}`, at),
		),
	]);
	for (const sql of Object.values(ROSTER_RETENTION_SQL))
		await db
			.prepare(sql)
			.bind(NOW - DAY)
			.run();
	expect(await countRows(db, 'empty_searches')).toBe(1);
	expect(await countRows(db, 'deeds')).toBe(1);
});

test('what is kept of a person is read and taken out by statements that hold', async () => {
	for (const { read, erase } of ROSTER_TABLES) {
		await db.prepare(read).bind('anna').all();
		if (erase.length > 0) await db.batch(erase.map((sql) => db.prepare(sql).bind('anna')));
	}
	const ended = "SELECT ended_at IS NOT NULL AS gone FROM affiliations WHERE person_id = 'anna'";
	expect(await db.prepare(ended).first('gone')).toBe(1);
});
