import { expect, test } from 'vitest';
import { countYears } from './count-years.ts';

test('years stand in order, and one without documents stands with zero', () => {
	expect(countYears(['2026-01-01', '2024-12-31', '2026-05-05'], 8)).toEqual([
		{ year: 2024, before: false, count: 1 },
		{ year: 2025, before: false, count: 0 },
		{ year: 2026, before: false, count: 2 },
	]);
});

test('what is older than the years told apart counts together, and nothing is lost', () => {
	const days = ['1990-08-07', '2017-07-03', '2025-01-01', '2026-01-01'];
	const counts = countYears(days, 2);
	expect(counts).toEqual([
		{ year: 2025, before: true, count: 2 },
		{ year: 2025, before: false, count: 1 },
		{ year: 2026, before: false, count: 1 },
	]);
});

test('of no days there are no years', () => {
	expect(countYears([], 8)).toEqual([]);
});
