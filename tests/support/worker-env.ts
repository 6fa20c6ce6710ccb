import { applyD1Migrations, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

/** What `vitest.config.ts` puts into the environment of the tests that run inside workerd. */
type TestEnv = { DB: D1Database; FILES: R2Bucket; TEST_MIGRATIONS: D1Migration[] };

const { DB, FILES, TEST_MIGRATIONS } = env as unknown as TestEnv;

/** @returns the database of the running test file */
export function testDatabase(): D1Database {
	return DB;
}

/** @returns the store of files of the running test file */
export function testFiles(): R2Bucket {
	return FILES;
}

export async function migrateTestDatabase(): Promise<void> {
	await applyD1Migrations(DB, TEST_MIGRATIONS);
}
