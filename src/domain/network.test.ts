import { expect, test } from 'vitest';
import { countNetwork, tileFill } from './network.ts';
import { REGIONS } from './regions.ts';

test('every region stands once, and the total is the sum of all', () => {
	const { regions, elsewhere, total } = countNetwork([
		{ region: '09', count: 3 },
		{ region: '01', count: 1 },
		{ region: null, count: 2 },
	]);
	expect(regions.map(({ code }) => code)).toEqual(REGIONS.map(({ code }) => code));
	expect(regions.filter(({ count }) => count > 0).map(({ code, count }) => [code, count])).toEqual([
		['01', 1],
		['09', 3],
	]);
	expect([elsewhere, total]).toEqual([2, 6]);
});

test('of an empty network every number is zero', () => {
	const { regions, elsewhere, total } = countNetwork([]);
	expect(new Set([...regions.map(({ count }) => count), elsewhere, total])).toEqual(new Set([0]));
});

test.each([
	[0, 'empty'],
	[1, 'disc'],
	[2, 'quarter'],
	[3, 'arch'],
	[4, 'arch'],
	[5, 'whole'],
	[400, 'whole'],
])('%i organisations fill a tile as "%s"', (count, fill) => {
	expect(tileFill(count)).toBe(fill);
});
