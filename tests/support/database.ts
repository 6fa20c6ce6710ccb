import { reset } from 'cloudflare:test';
import { migrateTestDatabase, testDatabase } from './worker-env.ts';

export { testDatabase };

/** Storage lasts for a whole test file: called in `beforeEach`, it starts each test from nothing. */
export async function emptyDatabase(): Promise<D1Database> {
	await reset();
	await migrateTestDatabase();
	return testDatabase();
}
