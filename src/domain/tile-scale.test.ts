import { expect, test } from 'vitest';
import { tileScale, tilesFor } from './tile-scale.ts';

test.each([
	['nothing to count', [], { unit: 1, tiles: 1 }],
	['zeros alone', [0, 0], { unit: 1, tiles: 1 }],
	['as many as there are tiles', [20, 3], { unit: 1, tiles: 20 }],
	['one more than there are tiles', [21], { unit: 2, tiles: 11 }],
	['sixty-three', [63, 1], { unit: 5, tiles: 13 }],
	['a hundred and one', [101], { unit: 10, tiles: 11 }],
	['a million', [1_000_000, 7], { unit: 50_000, tiles: 20 }],
])('with %s the unit is the finest round one that fits', (_what, counts, scale) => {
	expect(tileScale(counts, { most: 20 })).toEqual(scale);
});

test('a chart of small counts keeps its room', () => {
	expect(tileScale([2], { most: 20, fewest: 12 })).toEqual({ unit: 1, tiles: 12 });
});

test('no bar is longer than its chart', () => {
	for (const largest of [1, 19, 20, 21, 99, 4_321, 123_456_789]) {
		const { unit, tiles } = tileScale([largest], { most: 20 });
		expect(tilesFor(largest, unit)).toBeLessThanOrEqual(tiles);
		expect(tiles).toBeLessThanOrEqual(20);
	}
});

test.each([
	[0, 5, 0],
	[1, 50, 0.25],
	[5, 5, 1],
	[12, 5, 2.4],
])('%i in units of %i are %d tiles, and a little is never nothing', (count, unit, tiles) => {
	expect(tilesFor(count, unit)).toBeCloseTo(tiles);
});
