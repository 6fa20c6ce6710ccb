/// <reference types="@cloudflare/vitest-plugin/types" />

/** What the tests that run inside workerd find in their environment. */
declare namespace Cloudflare {
	interface Env {
		DB: D1Database;
		TEST_MIGRATIONS: import('cloudflare:test').D1Migration[];
	}
}
