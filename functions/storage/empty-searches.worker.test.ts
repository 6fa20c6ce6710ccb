import { beforeEach, expect, test } from 'vitest';
import { emptyDatabase } from '#tests/support/database.ts';
import { countEmptySearch, listEmptySearches } from './empty-searches.ts';

let db: D1Database;
beforeEach(async () => {
	db = await emptyDatabase();
});

test('the same words are counted, with the last day, at once or not', async () => {
	await countEmptySearch(db, { words: 'baratto', today: '2026-11-20' });
	await Promise.all(
		Array.from({ length: 20 }, () => countEmptySearch(db, { words: 'patti', today: '2026-11-23' })),
	);
	await countEmptySearch(db, { words: 'patti', today: '2026-11-24' });
	expect(await listEmptySearches(db, 10)).toEqual([
		{ words: 'patti', count: 21, lastDay: '2026-11-24' },
		{ words: 'baratto', count: 1, lastDay: '2026-11-20' },
	]);
});

test('nothing of the table says whose search it was', async () => {
	const { results } = await db
		.prepare("SELECT name FROM pragma_table_info('empty_searches')")
		.all<{ name: string }>();
	expect(results.map(({ name }) => name)).toEqual(['words', 'count', 'last_day']);
});

test('the table does not grow for ever, and what is known is counted on', async () => {
	await db
		.prepare(
			`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
			INSERT INTO empty_searches SELECT 'parola ' || i, 1, '2026-11-23' FROM n`,
		)
		.run();
	await countEmptySearch(db, { words: 'una di più', today: '2026-11-24' });
	await countEmptySearch(db, { words: 'parola 7', today: '2026-11-24' });
	const [first] = await listEmptySearches(db, 1);
	expect(first).toEqual({ words: 'parola 7', count: 2, lastDay: '2026-11-24' });
	expect(await db.prepare('SELECT count(*) AS n FROM empty_searches').first('n')).toBe(2000);
});
