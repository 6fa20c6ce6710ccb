import { describe, expect, test } from 'vitest';
import { PROVINCES } from './provinces.ts';
import { REGIONS } from './regions.ts';
import { isSlug, toSlug } from './slug.ts';
import {
	AREAS,
	CROSS_THEMES,
	codesOf,
	DOCUMENT_TYPES,
	labelOf,
	PHASES,
	TERRITORY_LEVELS,
	type Term,
	THEMES,
} from './taxonomy.ts';
import { territoryFault } from './territory.ts';

const LISTS: [string, readonly Term[]][] = [
	['types', DOCUMENT_TYPES],
	['phases', PHASES],
	['letters of art. 5', THEMES],
	['cross-cutting themes', CROSS_THEMES],
	['areas', AREAS],
	['levels of territory', TERRITORY_LEVELS],
	...DOCUMENT_TYPES.map(({ code, subtypes }): [string, readonly Term[]] => [code, subtypes]),
	['regions', REGIONS],
	['provinces', PROVINCES],
];

describe.each(LISTS)('the list %s', (_, terms) => {
	test('has codes that are slugs, each once', () => {
		const codes = codesOf(terms);
		expect(codes.filter((code) => !isSlug(code))).toEqual([]);
		expect(new Set(codes).size).toBe(codes.length);
	});

	test('has labels with curly apostrophes, each once', () => {
		const labels = terms.map(({ label }) => label);
		expect(labels.filter((label) => label.includes("'") || label.trim() === '')).toEqual([]);
		expect(new Set(labels).size).toBe(labels.length);
	});
});

test.each([
	['types', DOCUMENT_TYPES, 14],
	['phases', PHASES, 11],
	['letters of art. 5', THEMES, 26],
	['cross-cutting themes', CROSS_THEMES, 18],
	['areas', AREAS, 15],
	['regions', REGIONS, 20],
	['provinces', PROVINCES, 107],
] as const)('there are as many %s as the taxonomy has', (_, terms, count) => {
	expect(terms).toHaveLength(count);
});

test('phases keep the order of the procedure', () => {
	expect(codesOf(PHASES)).toEqual([...codesOf(PHASES)].sort());
});

test('every province is of a region that exists', () => {
	const regions: readonly string[] = codesOf(REGIONS);
	expect(PROVINCES.filter(({ region }) => !regions.includes(region))).toEqual([]);
});

test('a subtype written in words leads to its code', () => {
	const rulings = DOCUMENT_TYPES.find(({ code }) => code === 'giurisprudenza');
	expect(codesOf(rulings?.subtypes ?? [])).toContain(toSlug('Consiglio di Stato - sentenza'));
});

test('a label is found by its code', () => {
	expect(labelOf(PHASES, '05')).toBe('Tavoli di coprogettazione');
});

describe('territory', () => {
	test.each([
		[{ livello: 'ue' }],
		[{ livello: 'nazionale' }],
		[{ livello: 'regione', codice: '03' }],
		[{ livello: 'provincia', codice: '108' }],
		[{ livello: 'comune', codice: '015146', nome: 'Milano' }],
		[{ livello: 'ats', nome: 'Ambito di Riva Chiara' }],
	] as const)('%o is a place', (territory) => {
		expect(territoryFault(territory)).toBeNull();
	});

	test.each([
		[{ livello: 'nazionale', codice: '03' }, 'code-useless'],
		[{ livello: 'ats', codice: '03', nome: 'Ambito' }, 'code-useless'],
		[{ livello: 'ats' }, 'name-needed'],
		[{ livello: 'regione' }, 'code-needed'],
		[{ livello: 'regione', codice: '21' }, 'code-unknown'],
		[{ livello: 'regione', codice: '3' }, 'code-unknown'],
		[{ livello: 'provincia', codice: '03' }, 'code-unknown'],
		[{ livello: 'comune', codice: '999001', nome: 'Altrove' }, 'code-unknown'],
		[{ livello: 'comune', codice: '015146' }, 'name-needed'],
	] as const)('%o is not: %s', (territory, fault) => {
		expect(territoryFault(territory)).toBe(fault);
	});
});
