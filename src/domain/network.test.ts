import { expect, test } from 'vitest';
import { countNetwork, networkAddress, readNetworkQuery, tileFill } from './network.ts';
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

test.each([
	['', { region: undefined, unknown: false }],
	['regione=', { region: undefined, unknown: false }],
	['regione=09', { region: '09', unknown: false }],
	['regione=9', { region: undefined, unknown: true }],
	['regione=21', { region: undefined, unknown: true }],
	['regione=toscana', { region: undefined, unknown: true }],
	['regione=09&regione=01', { region: '09', unknown: true }],
	['regione=%27%20OR%201=1', { region: undefined, unknown: true }],
])('the address "%s" is understood as far as it can be', (query, expected) => {
	expect(readNetworkQuery(new URLSearchParams(query))).toEqual(expected);
});

test('the address of a region is read back as it was written', () => {
	for (const { code } of REGIONS) {
		const { searchParams } = new URL(networkAddress(code), 'https://comunita.example');
		expect(readNetworkQuery(searchParams)).toEqual({ region: code, unknown: false });
	}
	expect(networkAddress()).toBe('/area/rete/');
});
