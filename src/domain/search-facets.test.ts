import { describe, expect, test } from 'vitest';
import { FACETS } from './facets.ts';
import { searchFacets } from './search-facets.ts';

describe('the facets of a search page', () => {
	test('stand in the order of the library, whatever order they are asked in', () => {
		const names = searchFacets(['anno', 'tipo'], []).map(({ code }) => code);
		expect(names).toEqual(['tipo', 'anno']);
	});

	test('list each year once, the latest first', () => {
		const [years] = searchFacets(['anno'], ['2019', '2026', '2019', '2023']);
		expect(years?.terms.map(({ code }) => code)).toEqual(['2026', '2023', '2019']);
	});

	test('know as types also what is no document of the library', () => {
		const [types] = searchFacets(['tipo'], []);
		const codes = types?.terms.map(({ code }) => code) ?? [];
		expect(codes).toEqual(expect.arrayContaining(['avviso', 'procedura', 'pubblicazione']));
		expect(new Set(codes).size).toBe(codes.length);
	});

	test('give every facet a name and its words', () => {
		const all = searchFacets(
			FACETS.map(({ code }) => code),
			['2026'],
		);
		for (const { label, terms } of all) {
			expect(label).not.toBe('');
			expect(terms.length).toBeGreaterThan(0);
		}
	});
});
