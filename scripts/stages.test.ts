import { expect, test } from 'vitest';
import { runStages, summarise } from './stages.ts';

const passing = async () => ({ passed: 2, failed: 0 });
const failing = async () => ({ passed: 1, failed: 3 });

test('a stage after a failed one still runs', async () => {
	const reports = await runStages([
		{ name: 'first', work: failing },
		{ name: 'second', work: passing },
	]);
	expect(reports.map((report) => report.passed)).toEqual([1, 2]);
});

test('a stage that needs a failed one is left out and counts as one failure', async () => {
	const reports = await runStages([
		{ name: 'build', work: failing },
		{ name: 'browser', needs: ['build'], work: passing },
	]);
	expect(reports[1]).toMatchObject({ passed: 0, failed: 1, skipped: true });
});

test('the last line sums up tests and stages', async () => {
	const reports = await runStages([
		{ name: 'first', work: failing },
		{ name: 'second', work: passing },
	]);
	expect(summarise(reports).split('\n').at(-1)).toBe('3 passed, 3 failed');
});
