import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';

const OUT = '.build/fixture';

test('a build with wrong content stops, lists every error once, and writes nothing', () => {
	rmSync(OUT, { recursive: true, force: true });
	const { status, stdout, stderr } = spawnSync('node_modules/.bin/astro', ['build'], {
		encoding: 'utf8',
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			SITE_PROFILE: 'demo',
			SITE_OUT: OUT,
			SITE_CONTENT: 'tests/fixtures/content-wrong',
		},
	});
	const said = stdout + stderr;
	expect(status).not.toBe(0);
	expect(said).toContain('26 errori in 11 file');
	expect(said.match(/Spiegazione: docs\/errori\//g)).toHaveLength(26);
	expect(said).toContain('tests/fixtures/content-wrong/documenti/tre-sbagli.md:4');
	expect(existsSync(OUT)).toBe(false);
});
