import { existsSync, readFileSync } from 'node:fs';
import type { Outcome } from './stages.ts';

/**
 * Counts the tests of a finished runner.
 *
 * @param code how the runner ended: a failure that no test owns up to counts as one more
 */
export function countVitest(reportFile: string, code: number): Outcome {
	const report = readReport<VitestReport>(reportFile);
	return withHiddenFailure(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, code);
}

export function countPlaywright(reportFile: string, code: number): Outcome {
	const stats = readReport<PlaywrightReport>(reportFile)?.stats;
	return withHiddenFailure(
		stats?.expected ?? 0,
		(stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
		code,
	);
}

function withHiddenFailure(passed: number, failed: number, code: number): Outcome {
	return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function readReport<T>(file: string): T | null {
	if (!existsSync(file)) return null;
	return JSON.parse(readFileSync(file, 'utf8')) as T;
}

type VitestReport = { numPassedTests: number; numFailedTests: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };
