import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentFacets } from './document-facets.ts';
import { FACETS, type FacetName } from './facets.ts';
import { type Filters, filterDocuments } from './filter-documents.ts';

type Sample = { id: string; facets: DocumentFacets };

const NOTHING: DocumentFacets = {
	tipo: [],
	fase: [],
	argomento: [],
	area: [],
	tema: [],
	territorio: [],
	anno: [],
	stato: [],
};

const SAMPLES: readonly Sample[] = [
	sample('a', { tipo: ['avviso'], fase: ['03'], anno: ['2019'] }),
	sample('b', { tipo: ['avviso'], fase: ['03', '04'], anno: ['2024'] }),
	sample('c', { tipo: ['guida'], fase: ['03'], anno: ['2024'] }),
	sample('d', { tipo: ['modello'], fase: ['06'], anno: ['2024'] }),
];

describe('filters', () => {
	test.each<[Filters, string]>([
		[{}, 'abcd'],
		[{ tipo: 'avviso' }, 'ab'],
		[{ tipo: 'avviso', fase: '04' }, 'b'],
		[{ fase: '03', anno: '2024' }, 'bc'],
		[{ tipo: 'guida', fase: '06' }, ''],
		[{ area: 'giovani' }, ''],
	])('%j give %j', (filters, ids) => {
		const { found } = filter(SAMPLES, filters);
		expect(found.map(({ id }) => id).join('')).toBe(ids);
	});
});

test('a chosen facet counts what its other values would give', () => {
	const { counts } = filter(SAMPLES, { tipo: 'avviso', fase: '03' });
	expect(Object.fromEntries(counts.tipo)).toEqual({ avviso: 2, guida: 1 });
	expect(Object.fromEntries(counts.fase)).toEqual({ '03': 2, '04': 1 });
	expect(Object.fromEntries(counts.anno)).toEqual({ 2019: 1, 2024: 1 });
	expect(counts.area.size).toBe(0);
});

test('a filter tells how many documents there would be without it', () => {
	const { without } = filter(SAMPLES, { tipo: 'guida', fase: '06' });
	expect([without.tipo, without.fase]).toEqual([1, 1]);
	expect(filter(SAMPLES, { tipo: 'avviso' }).without.tipo).toBe(4);
});

test('each count is what a count by hand gives', () => {
	fc.assert(
		fc.property(fc.array(anyFacets()), anyFilters(), (facets, filters) => {
			const documents = facets.map((each, index) => ({ id: `${index}`, facets: each }));
			const { found, counts, without } = filter(documents, filters);
			expect(found).toEqual(naively(documents, filters));
			for (const { code: facet } of FACETS) {
				const { [facet]: _off, ...others } = filters;
				expect(without[facet]).toBe(naively(documents, others).length);
				expect(Object.fromEntries(counts[facet])).toEqual(countNaively(documents, filters, facet));
			}
		}),
		{ seed: 42, numRuns: 1_000 },
	);
});

function filter(documents: readonly Sample[], filters: Filters) {
	const codesOf = ({ facets }: Sample, facet: FacetName) => facets[facet];
	return filterDocuments({ documents, codesOf }, filters);
}

function sample(id: string, facets: Partial<DocumentFacets>): Sample {
	return { id, facets: { ...NOTHING, ...facets } };
}

function naively(documents: readonly Sample[], filters: Filters): Sample[] {
	return documents.filter(({ facets }) =>
		Object.entries(filters).every(([name, code]) => facets[name as FacetName].includes(code)),
	);
}

function countNaively(documents: readonly Sample[], filters: Filters, facet: FacetName) {
	const codes = new Set(documents.flatMap(({ facets }) => facets[facet]));
	const counts = [...codes].map((code) => {
		return [code, naively(documents, { ...filters, [facet]: code }).length] as const;
	});
	return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const CODES = ['a', 'b', 'c'] as const;

function anyFacets(): fc.Arbitrary<DocumentFacets> {
	const codes = fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 3 });
	return fc.record({
		tipo: codes,
		fase: codes,
		argomento: codes,
		area: codes,
		tema: codes,
		territorio: codes,
		anno: codes,
		stato: codes,
	});
}

function anyFilters(): fc.Arbitrary<Filters> {
	const code = fc.constantFrom(...CODES);
	const shape = { tipo: code, fase: code, argomento: code, area: code, tema: code, anno: code };
	return fc.record(shape, { requiredKeys: [] });
}
