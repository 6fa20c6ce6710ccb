import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Applies what is missing of `migrations/` to a local database, one file a transaction, and notes
 * it in the table that `wrangler d1 migrations apply` uses in production.
 *
 * @returns the names of the files applied now
 */
export async function applyMigrations(db: D1Database, folder = 'migrations'): Promise<string[]> {
	await db.exec(
		'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
	);
	const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>();
	const known = new Set(results.map((row) => row.name));
	const missing = readdirSync(folder)
		.filter((name) => name.endsWith('.sql') && !known.has(name))
		.sort();
	for (const name of missing) {
		const statements = splitSql(readFileSync(join(folder, name), 'utf8')).map((sql) =>
			db.prepare(sql),
		);
		const note = db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name);
		await db.batch([...statements, note]);
	}
	return missing;
}

/** Our migrations hold no trigger and no semicolon in a string. */
function splitSql(sql: string): string[] {
	return sql
		.replaceAll(/^\s*--.*$/gm, '')
		.split(';')
		.map((statement) => statement.trim())
		.filter((statement) => statement !== '');
}
