import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsToShow, mayBreakDown } from './disclosure.ts';

test.each([
	[0, false],
	[4, false],
	[5, true],
	[200, true],
])('%i answers may be broken down: %s', (answers, may) => {
	expect(mayBreakDown(answers)).toBe(may);
});

test.each([
	['groups of five and more are shown', [5, 9, 30], [true, true, true]],
	['a small group takes the smallest other one with it', [3, 8, 20], [false, false, true]],
	['two small groups that make five together hide each other', [2, 3, 9], [false, false, true]],
	['two that make less take a third one with them', [1, 2, 9, 6], [false, false, true, false]],
	['a small group beside one other hides both', [4, 40], [false, false]],
	['an empty group has nothing to show and hides nothing', [0, 9, 7], [false, true, true]],
	['a small group alone is hidden', [3], [false]],
	['no group at all', [], []],
])('%s', (_, sizes, shown) => {
	expect(groupsToShow(sizes)).toEqual(shown);
});

test('what is hidden is never one group alone, nor a figure under five', () => {
	const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 });
	fc.assert(
		fc.property(sizes, (all) => {
			const shown = groupsToShow(all);
			const hidden = all.filter((size, group) => size > 0 && !shown[group]);
			const together = hidden.reduce((sum, size) => sum + size, 0);
			expect(all.every((size, group) => !shown[group] || mayBreakDown(size))).toBe(true);
			const nothingShown = !shown.includes(true);
			expect(hidden.length === 0 || nothingShown || (hidden.length > 1 && together >= 5)).toBe(
				true,
			);
		}),
	);
});
