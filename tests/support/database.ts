import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

/** @returns the database of the running test file, with all migrations applied */
export function testDatabase(): D1Database {
	return env.DB;
}

/** Storage lasts for a whole test file: called in `beforeEach`, it starts each test from nothing. */
export async function emptyDatabase(): Promise<D1Database> {
	await reset();
	await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
	return env.DB;
}
