import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fingerprintSources } from './fingerprint.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'sources-'));
	mkdirSync(join(folder, 'src'));
	writeFileSync(join(folder, 'src', 'a.ts'), 'one');
});

test('the same sources have the same fingerprint', () => {
	expect(fingerprintSources([folder])).toBe(fingerprintSources([folder]));
});

test('a changed byte changes the fingerprint', () => {
	const before = fingerprintSources([folder]);
	writeFileSync(join(folder, 'src', 'a.ts'), 'two');
	expect(fingerprintSources([folder])).not.toBe(before);
});

test('an empty file that is new changes the fingerprint', () => {
	const before = fingerprintSources([folder]);
	writeFileSync(join(folder, 'src', 'b.ts'), '');
	expect(fingerprintSources([folder])).not.toBe(before);
});

test('a test file does not change the fingerprint', () => {
	const before = fingerprintSources([folder]);
	writeFileSync(join(folder, 'src', 'a.test.ts'), 'rules');
	expect(fingerprintSources([folder])).toBe(before);
});
