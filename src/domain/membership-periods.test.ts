import { describe, expect, test } from 'vitest';
import {
	daysLeft,
	decidePeriod,
	membershipState,
	type Period,
	proposedRenewal,
	yearFrom,
} from './membership-periods.ts';

const TODAY = '2026-11-23';

function period(startsOn: string, endsOn: string): Period {
	return { startsOn, endsOn };
}

test.each([
	['2026-11-23', '2027-11-22'],
	['2026-01-01', '2026-12-31'],
	['2028-02-29', '2029-02-28'],
	['2027-03-01', '2028-02-29'],
])('a year that starts on %s ends on %s', (start, end) => {
	expect(yearFrom(start)).toEqual(period(start, end));
});

describe('a renewal starts', () => {
	test.each([
		['the day after the last period', [period('2026-01-01', '2026-12-31')], '2027-01-01'],
		[
			'after the last one, whatever their order',
			[period('2027-01-01', '2027-06-30'), period('2026-01-01', '2026-12-31')],
			'2027-07-01',
		],
		['today, where it ended yesterday', [period('2025-11-23', '2026-11-22')], TODAY],
		['today, where it ended long ago', [period('2024-01-01', '2024-12-31')], TODAY],
		['today, where there was none', [], TODAY],
	])('%s', (_when, periods, start) => {
		expect(proposedRenewal(periods, TODAY)).toEqual(yearFrom(start));
	});
});

describe('a period', () => {
	const others = [period('2026-01-01', '2026-12-31')];
	test.each([
		['that ends before it starts', period('2027-02-01', '2027-01-31'), 'ends-before-start'],
		['of one day', period('2027-01-01', '2027-01-01'), 'allowed'],
		['the day after another', period('2027-01-01', '2027-12-31'), 'allowed'],
		['that shares the last day', period('2026-12-31', '2027-12-30'), 'overlaps'],
		['that shares the first day', period('2025-01-01', '2026-01-01'), 'overlaps'],
		['within another', period('2026-03-01', '2026-03-02'), 'overlaps'],
		['around another', period('2025-01-01', '2027-12-31'), 'overlaps'],
	])('%s: %s', (_what, candidate, decision) => {
		expect(decidePeriod(candidate, others)).toBe(decision);
	});
});

describe('an organisation', () => {
	test.each([
		['without a period', [], 'none', null],
		['in the middle of a year', [period('2026-06-01', '2027-05-31')], 'current', 189],
		['sixty-one days from the end', [period('2026-01-01', '2027-01-23')], 'current', 61],
		['sixty days from the end', [period('2026-01-01', '2027-01-22')], 'ending', 60],
		['on its last day', [period('2026-01-01', TODAY)], 'ending', 0],
		['after its last day', [period('2026-01-01', '2026-11-22')], 'lapsed', null],
		['before its first day', [period('2026-11-24', '2027-11-23')], 'coming', null],
		[
			'renewed without a gap',
			[period('2026-01-01', '2026-12-31'), period('2027-01-01', '2027-12-31')],
			'current',
			403,
		],
		[
			'renewed with a gap',
			[period('2026-01-01', '2026-12-31'), period('2027-01-02', '2027-12-31')],
			'ending',
			38,
		],
	])('%s is %s', (...[_when, periods, state, days]) => {
		expect(membershipState(periods, TODAY)).toBe(state);
		expect(daysLeft(periods, TODAY)).toBe(days);
	});
});
