import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './test-counts.ts';

const report = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json');

test('the tests of a run are counted as its report says', () => {
	writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: 2 }));
	expect(countVitest(report, 1)).toEqual({ passed: 7, failed: 2 });
});

test('a runner that fails without a failed test counts as one failure', () => {
	writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: 0 }));
	expect(countVitest(report, 1)).toEqual({ passed: 7, failed: 1 });
});

test('a runner that leaves no report and fails counts as one failure', () => {
	expect(countPlaywright(`${report}.absent`, 1)).toEqual({ passed: 0, failed: 1 });
});

test('a browser test that passes only when repeated counts as failed', () => {
	writeFileSync(report, JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 1 } }));
	expect(countPlaywright(report, 0)).toEqual({ passed: 3, failed: 1 });
});
