import { describe, expect, test } from 'vitest';
import { openIndex, toRow } from './library-index.ts';
import { LIST_PAGE_SIZE, listLibrary } from './library-list.ts';
import { EVERYTHING, type LibraryQuery } from './library-query.ts';

/** 60 documents: guides and, every third, an avviso; of 2024 and 2025 by turns; one of them overtaken. */
const LIBRARY = openIndex({
	rows: Array.from({ length: 60 }, (_, number) =>
		toRow({
			slug: `documento-${number}`,
			document: {
				titolo: `Documento ${number}`,
				sommario: 'Un documento.',
				tipo: number % 3 === 0 ? 'avviso' : 'guida',
				ente: 'Redazione',
				data: `${2024 + (number % 2)}-01-01`,
				visibilita: 'membri',
				fasi: ['03'],
				trasversali: [],
				aree: [],
				temi: [],
				territorio: { livello: 'nazionale' },
				vigenza: { stato: number === 0 ? 'superato' : 'attuale' },
			},
			citesRepealed: false,
			procedure: -1,
		}),
	),
	byTitle: Array.from({ length: 60 }, (_, number) => 59 - number),
	procedures: [],
	topics: {},
});

const list = (query: Partial<LibraryQuery>) => listLibrary(LIBRARY, { ...EVERYTHING, ...query });

describe('a page', () => {
	test.each([
		[1, 1, 25, 'Documento 0'],
		[2, 2, 25, 'Documento 25'],
		[3, 3, 10, 'Documento 50'],
		[4, 3, 10, 'Documento 50'],
		[999_999, 3, 10, 'Documento 50'],
	])('%i is page %i with %i documents from %s', (...[asked, page, count, first]) => {
		const shown = list({ page: asked });
		expect([shown.page, shown.entries.length, shown.entries[0]?.title]).toEqual([
			page,
			count,
			first,
		]);
		expect([shown.total, shown.lastPage, shown.pastTheEnd]).toEqual([60, 3, asked > 3]);
	});

	test('holds documents in the order asked for', () => {
		expect(list({ order: 'titolo' }).entries[0]?.title).toBe('Documento 59');
	});
});

test('every page together holds each document once, under any filter', () => {
	for (const filters of [{}, { tipo: 'avviso' }, { tipo: 'guida', anno: '2024' }]) {
		const { lastPage, total } = list({ filters });
		const pages = Array.from({ length: lastPage }, (_, index) =>
			list({ filters, page: index + 1 }),
		);
		const titles = pages.flatMap(({ entries }) => entries.map(({ title }) => title));
		expect(titles).toHaveLength(total);
		expect(new Set(titles).size).toBe(total);
		expect(pages.every(({ entries }) => entries.length <= LIST_PAGE_SIZE)).toBe(true);
	}
});

describe('a chosen filter', () => {
	test('can be taken off, keeping the others and the order', () => {
		const { chosen } = list({ filters: { anno: '2024', tipo: 'guida' }, order: 'titolo', page: 2 });
		expect(chosen.map(({ label, removeHref, without }) => [label, removeHref, without])).toEqual([
			['Guide metodologiche', '/area/biblioteca/?anno=2024&ordine=titolo', 30],
			['2024', '/area/biblioteca/?tipo=guida&ordine=titolo', 40],
		]);
	});

	test('that finds nothing says how many documents there are without it', () => {
		const { total, lastPage, chosen } = list({ filters: { tipo: 'guida', stato: 'superato' } });
		expect([total, lastPage]).toEqual([0, 1]);
		expect(chosen.map(({ without }) => without)).toEqual([1, 40]);
	});
});

describe('the facets', () => {
	test('count what their links find', () => {
		const { groups } = list({ filters: { tipo: 'guida' } });
		const choices = groups.flatMap(({ facet, first, more }) =>
			[...first, ...more].map((choice) => ({ facet, ...choice })),
		);
		expect(choices.length).toBeGreaterThan(3);
		for (const { facet, code, count, href } of choices) {
			expect(list({ filters: { tipo: 'guida', [facet]: code } }).total).toBe(count);
			expect(new URLSearchParams(href.split('?')[1]).get(facet)).toBe(code);
		}
	});

	test('leave out what cannot narrow the list, and values that nothing has', () => {
		expect(list({}).groups.map(({ facet }) => facet)).toEqual(['tipo', 'anno', 'stato']);
		expect(list({ filters: { fase: '03' } }).groups.map(({ facet }) => facet)).toContain('fase');
		const [types] = list({}).groups;
		expect(types?.first.map(({ code }) => code)).toEqual(['avviso', 'guida']);
	});

	test('mark the value that is chosen', () => {
		const [types] = list({ filters: { tipo: 'guida' } }).groups;
		expect(types?.first.filter(({ chosen }) => chosen).map(({ code }) => code)).toEqual(['guida']);
	});
});
