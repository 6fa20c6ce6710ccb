import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runJobs } from '#functions/jobs/run-jobs.ts';
import { emptyDatabase } from '#tests/support/database.ts';
import { PROGRAMME } from '#tests/support/programme.ts';
import { testConfig } from '#tests/support/roster.ts';
import { testFiles } from '#tests/support/worker-env.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
let db: D1Database;

async function write(): Promise<void> {
	await db.batch([
		db.prepare(
			`INSERT INTO outbox (id, kind, recipient, subject, text, html, created_at, next_try_at)
			VALUES ('mail', 'prova', 'a@ente.example', 'Oggetto', 'Testo', '', 0, 0)`,
		),
		db.prepare(
			`INSERT INTO pending_identities (browser_hash, issuer, subject, expires_at)
			VALUES ('browser', 'https://idp.example', 'qualcuno', 0)`,
		),
	]);
}

function count(table: string, condition: string): Promise<number | null> {
	return db.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${condition}`).first<number>('n');
}

beforeEach(async () => {
	db = await emptyDatabase();
	await write();
});

afterEach(() => vi.restoreAllMocks());

test('a run sends what waits and forgets what has expired', async () => {
	await runJobs(run(db));
	expect(await count('outbox', "state = 'waiting'")).toBe(0);
	expect(await count('pending_identities', '1')).toBe(0);
});

test('two runs at once do no harm', async () => {
	await Promise.all([runJobs(run(db)), runJobs(run(db))]);
	expect(await count('outbox', 'tries > 1')).toBe(0);
});

test('a job that fails is told, and does not keep the other from running', async () => {
	const prepare = db.prepare.bind(db);
	const halfBroken = Object.assign(Object.create(db), {
		batch: db.batch.bind(db),
		prepare: (sql: string) => {
			if (sql.includes('outbox SET')) throw new Error('D1 is down');
			return prepare(sql);
		},
	});
	await expect(runJobs(run(halfBroken))).rejects.toThrow('A scheduled job failed.');
	expect(await count('pending_identities', '1')).toBe(0);
	expect(await count('outbox', "state = 'waiting'")).toBe(1);
});

function run(database: D1Database) {
	return { config: testConfig(database, { files: testFiles() }), programme: PROGRAMME, now: NOW };
}
