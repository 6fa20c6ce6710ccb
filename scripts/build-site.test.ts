import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { isBuilt, isUpToDate } from './build-site.ts';
import { fingerprintSources, stampOf } from './fingerprint.ts';

const PARTS = [
	'client/index.html',
	'server/entry.mjs',
	'server/site-manifest.mjs',
	'server/wrangler.json',
];

let outDir: string;

beforeEach(() => {
	const folder = mkdtempSync(join(tmpdir(), 'build-site-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	outDir = join(folder, 'demo');
	for (const part of PARTS) {
		mkdirSync(dirname(join(outDir, part)), { recursive: true });
		writeFileSync(join(outDir, part), '');
	}
	writeFileSync(stampOf(outDir), fingerprintSources());
});

test('a build of these very sources is up to date', () => {
	expect(isUpToDate(outDir)).toBe(true);
});

test('a build of other sources is a build, but out of date', () => {
	writeFileSync(stampOf(outDir), 'other sources');
	expect(isBuilt(outDir)).toBe(true);
	expect(isUpToDate(outDir)).toBe(false);
});

test('a build that was stopped half-way is none', () => {
	rmSync(stampOf(outDir));
	expect(isBuilt(outDir)).toBe(false);
});

test.each(PARTS)('a build without %s is none', (part) => {
	rmSync(join(outDir, part));
	expect(isBuilt(outDir)).toBe(false);
	expect(isUpToDate(outDir)).toBe(false);
});
