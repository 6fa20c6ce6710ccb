import { describe, expect, test } from 'vitest';
import { dueOccasion, OCCASIONS } from './occasions.ts';

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
