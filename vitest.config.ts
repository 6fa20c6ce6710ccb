import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const OUTPUT = ['node_modules', 'dist', '.build', '.astro', '.dev', '.wrangler'];
const NOT_SOURCES = OUTPUT.map((folder) => `**/${folder}/**`);

/** At most the newest date that the workerd of the test runner knows. */
const COMPATIBILITY_DATE = '2026-08-01';

/** Tests see the code of the demo build, which holds all there is. */
const define = { __DEMO__: 'true' };

const node: TestProjectInlineConfiguration = {
	define,
	test: {
		name: 'node',
		environment: 'node',
		include: ['**/*.test.ts'],
		exclude: [...NOT_SOURCES, '**/*.worker.test.ts', 'tests/gate/**', 'tests/e2e/**'],
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
};

/** Runs inside workerd, with a real D1 that holds the migrations. */
const worker: TestProjectInlineConfiguration = {
	define,
	plugins: [
		cloudflareTest(async () => ({
			miniflare: {
				compatibilityDate: COMPATIBILITY_DATE,
				compatibilityFlags: ['nodejs_compat'],
				d1Databases: ['DB'],
				r2Buckets: ['FILES'],
				bindings: { TEST_MIGRATIONS: await readD1Migrations('./migrations') },
			},
		})),
	],
	test: {
		name: 'worker',
		include: ['**/*.worker.test.ts'],
		exclude: NOT_SOURCES,
		setupFiles: ['./tests/support/worker-setup.ts'],
		testTimeout: 120_000,
		hookTimeout: 60_000,
	},
};

/** Asks the built canary site through the real router: one file at a time, because it is heavy. */
const gate: TestProjectInlineConfiguration = {
	define,
	test: {
		name: 'gate',
		environment: 'node',
		include: ['tests/gate/**/*.test.ts'],
		exclude: NOT_SOURCES,
		fileParallelism: false,
		testTimeout: 900_000,
		hookTimeout: 300_000,
		sequence: { groupOrder: 1 },
	},
};

export default defineConfig({ test: { projects: [node, worker, gate] } });
