import { expect, test } from 'vitest';
import { emptyDatabase, testDatabase } from './database.ts';

test('the database of a test holds the tables of every migration', async () => {
	const tables = await testDatabase()
		.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
		.all<{ name: string }>();
	expect(tables.results.map((row) => row.name)).toContain('sessions');
});

test('an emptied database keeps its tables and no row', async () => {
	const add = `INSERT INTO organisations (id, name, kind, created_at)
		VALUES ('o1', 'Ente di prova', 'ente-pubblico', 0)`;
	await testDatabase().prepare(add).run();
	const database = await emptyDatabase();
	const count = await database
		.prepare('SELECT count(*) AS n FROM organisations')
		.first<number>('n');
	expect(count).toBe(0);
});
