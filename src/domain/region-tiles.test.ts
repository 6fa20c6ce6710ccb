import { expect, test } from 'vitest';
import { REGION_TILES } from './region-tiles.ts';
import { REGIONS } from './regions.ts';
import { codesOf } from './vocabulary.ts';

test('each region of ISTAT has one tile', () => {
	expect(REGION_TILES.map(({ code }) => code).sort()).toEqual(codesOf(REGIONS));
});

test('no two tiles lie over each other', () => {
	const places = REGION_TILES.map(({ column, row }) => `${column} ${row}`);
	expect(new Set(places).size).toBe(REGION_TILES.length);
});

test('no two regions have one short name', () => {
	expect(new Set(REGION_TILES.map(({ short }) => short)).size).toBe(REGION_TILES.length);
});

/** Borders on land that make Italy recognisable: north to south, and coast to coast. */
const BORDERS = [
	['01', '02'],
	['01', '03'],
	['01', '07'],
	['03', '05'],
	['04', '05'],
	['05', '06'],
	['05', '08'],
	['07', '09'],
	['08', '11'],
	['08', '09'],
	['09', '10'],
	['09', '12'],
	['10', '11'],
	['10', '12'],
	['12', '13'],
	['11', '13'],
	['12', '15'],
	['13', '14'],
	['15', '17'],
	['14', '16'],
	['16', '17'],
	['17', '18'],
] as const;

test.each(BORDERS)('regions %s and %s border, and so do their tiles', (one, other) => {
	const [a, b] = [one, other].map((code) => REGION_TILES.find((tile) => tile.code === code));
	const apart = Math.max(
		Math.abs((a?.column ?? 0) - (b?.column ?? 9)),
		Math.abs((a?.row ?? 0) - (b?.row ?? 9)),
	);
	expect(apart).toBe(1);
});

test('an island touches no other tile by a side', () => {
	const island = REGION_TILES.find(({ code }) => code === '20');
	const near = REGION_TILES.filter(
		({ column, row }) =>
			Math.abs(column - (island?.column ?? 0)) + Math.abs(row - (island?.row ?? 0)) === 1,
	);
	expect(near).toEqual([]);
});
