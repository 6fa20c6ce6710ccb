import { beforeEach, expect, test } from 'vitest';
import { ROSTER_RETENTION } from '#domain/retention/roster.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { countRows, DAY, fillRoster, NOW } from '#tests/support/roster.ts';
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
	]);
	for (const sql of Object.values(ROSTER_RETENTION_SQL))
		await db
			.prepare(sql)
			.bind(NOW - DAY)
			.run();
	expect(await countRows(db, 'empty_searches')).toBe(1);
});
