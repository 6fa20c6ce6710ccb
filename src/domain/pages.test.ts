import { expect, test } from 'vitest';
import { inPages } from './pages.ts';

test('an empty list has one empty page', () => {
	expect(inPages([], 25)).toEqual([{ number: 1, items: [] }]);
});

test('the last page holds what is left', () => {
	expect(inPages([1, 2, 3], 2)).toEqual([
		{ number: 1, items: [1, 2] },
		{ number: 2, items: [3] },
	]);
});

test('a full last page is followed by none', () => {
	expect(inPages([1, 2], 2)).toHaveLength(1);
});
