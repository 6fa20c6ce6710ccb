import { describe, expect, test } from 'vitest';
import { documentFacets } from './document-facets.ts';
import { FACETS } from './facets.ts';
import {
	codesOfRow,
	type IndexedDocument,
	type IndexSource,
	openIndex,
	toRow,
} from './library-index.ts';

const GUIDE: IndexedDocument = {
	titolo: 'Condurre i tavoli',
	sommario: 'Come si conduce un tavolo.',
	tipo: 'guida',
	ente: 'Redazione',
	data: '2026-10-12',
	visibilita: 'membri',
	fasi: ['05'],
	trasversali: ['conduzione-dei-tavoli'],
	aree: ['giovani'],
	temi: ['a'],
	territorio: { livello: 'regione', codice: '07' },
};

const PROCEDURES = [{ title: 'Una procedura', href: '/area/procedure/una/' }];

test('what goes into the index comes out of it', () => {
	expect(entryOf({})).toEqual({
		href: '/area/biblioteca/condurre-i-tavoli/',
		title: 'Condurre i tavoli',
		summary: 'Come si conduce un tavolo.',
		type: 'guida',
		body: 'Redazione',
		date: '2026-10-12',
		validity: 'attuale',
		citesRepealed: false,
		procedure: undefined,
	});
	const codes = FACETS.map(({ code }) => [code, codesOfRow(toRow(source({})), code)]);
	expect(Object.fromEntries(codes)).toEqual(documentFacets(GUIDE));
});

describe('an entry says', () => {
	test.each<[string, Partial<IndexSource>, object]>([
		['that its document cites repealed law', { citesRepealed: true }, { citesRepealed: true }],
		['of which procedure it is a step', { procedure: 0 }, { procedure: PROCEDURES[0] }],
		[
			'how its document stands',
			{ document: { ...GUIDE, vigenza: { stato: 'superato' } } },
			{ validity: 'superato' },
		],
		[
			'where a public document is read',
			{ document: { ...GUIDE, visibilita: 'pubblico' } },
			{ href: '/pubblicazioni/condurre-i-tavoli/' },
		],
	])('%s', (_what, parts, expected) => {
		expect(entryOf(parts)).toMatchObject(expected);
	});
});

test('an index opens in its two orders', () => {
	const documents = ['b', 'c', 'a'].map((titolo) => source({ document: { ...GUIDE, titolo } }));
	const { orders } = open(documents, [2, 0, 1]);
	expect(orders.data.map(([, , title]) => title).join('')).toBe('bca');
	expect(orders.titolo.map(([, , title]) => title).join('')).toBe('abc');
});

function entryOf(parts: Partial<IndexSource>) {
	const row = toRow(source(parts));
	return open([]).entryOf(row);
}

function source(parts: Partial<IndexSource>): IndexSource {
	const nothing = { citesRepealed: false, procedure: -1 };
	return { slug: 'condurre-i-tavoli', document: GUIDE, ...nothing, ...parts };
}

function open(sources: readonly IndexSource[], byTitle = sources.map((_, position) => position)) {
	return openIndex({ rows: sources.map(toRow), byTitle, procedures: PROCEDURES, topics: {} });
}
