import { describe, expect, test } from 'vitest';
import { dayAfter, daysBetween, dueOccasion, OCCASIONS } from './occasions.ts';

describe('dueOccasion', () => {
	test.each([
		['membership', 61, null],
		['membership', 60, 60],
		['membership', 58, 60],
		['membership', 54, null],
		['membership', 30, 30],
		['membership', 25, 30],
		['membership', 24, null],
		['membership', 7, 7],
		['membership', 1, 7],
		['membership', 0, null],
		['membership', -1, null],
		['seminar', 8, null],
		['seminar', 7, 7],
		['seminar', 5, 7],
		['seminar', 3, null],
		['seminar', 2, null],
		['seminar', 1, 1],
		['seminar', 0, 1],
		['seminar', -1, null],
		['survey', 4, null],
		['survey', 3, 3],
		['survey', 1, 3],
		['survey', 0, null],
	] as const)('of a %s with %i days left: %s', (thing, left, due) => {
		expect(dueOccasion(OCCASIONS[thing], left)).toBe(due);
	});
});

test.each([
	['2026-11-23', '2026-11-30', 7],
	['2026-11-30', '2026-11-23', -7],
	['2026-12-31', '2027-01-01', 1],
	['2026-03-28', '2026-03-30', 2],
	['2026-10-24', '2026-10-26', 2],
	['2028-02-28', '2028-03-01', 2],
])('from %s to %s there are %i days, also where the clock changes', (from, to, days) => {
	expect(daysBetween(from, to)).toBe(days);
	expect(dayAfter(from, days)).toBe(to);
});
