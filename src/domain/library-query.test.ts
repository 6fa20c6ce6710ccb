import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	EVERYTHING,
	type LibraryQuery,
	libraryParameters,
	readLibraryQuery,
} from './library-query.ts';

const read = (query: string) => readLibraryQuery(new URLSearchParams(query));

describe('an address is understood', () => {
	test.each<[string, Partial<LibraryQuery>]>([
		['', {}],
		['tipo=avviso', { filters: { tipo: 'avviso' } }],
		['fase=03&tipo=avviso', { filters: { tipo: 'avviso', fase: '03' } }],
		[
			'argomento=cig-cup&tema=a&area=giovani',
			{ filters: { argomento: 'cig-cup', tema: 'a', area: 'giovani' } },
		],
		[
			'territorio=07&anno=2019&stato=abrogato',
			{ filters: { territorio: '07', anno: '2019', stato: 'abrogato' } },
		],
		['ordine=titolo&pagina=3', { order: 'titolo', page: 3 }],
		['tipo=&ordine=&pagina=', {}],
		['tipo=avviso&tipo=avviso', { filters: { tipo: 'avviso' } }],
	])('%s', (query, expected) => {
		expect(read(query)).toEqual({ query: { ...EVERYTHING, ...expected }, faults: [] });
	});
});

describe('what is not understood is left aside and told', () => {
	test.each<[string, Partial<LibraryQuery>, object[]]>([
		['colore=rosso', {}, [{ kind: 'unknown-parameter' }]],
		['TIPO=avviso&x=1&y=2', {}, [{ kind: 'unknown-parameter' }]],
		['tipo=bando&fase=03', { filters: { fase: '03' } }, [{ kind: 'unknown-value', facet: 'tipo' }]],
		['tipo=%3Cscript%3E', {}, [{ kind: 'unknown-value', facet: 'tipo' }]],
		['tipo=constructor', {}, [{ kind: 'unknown-value', facet: 'tipo' }]],
		[
			'tipo=avviso&tipo=guida',
			{ filters: { tipo: 'avviso' } },
			[{ kind: 'repeated-facet', facet: 'tipo' }],
		],
		[
			'tipo=bando&tipo=guida',
			{ filters: { tipo: 'guida' } },
			[{ kind: 'unknown-value', facet: 'tipo' }],
		],
		['ordine=prezzo', {}, [{ kind: 'unknown-order' }]],
		['pagina=0', {}, [{ kind: 'unknown-page' }]],
		['pagina=-1', {}, [{ kind: 'unknown-page' }]],
		['pagina=1e3', {}, [{ kind: 'unknown-page' }]],
		['pagina=9999999', {}, [{ kind: 'unknown-page' }]],
		[`tipo=${'a'.repeat(10_000)}`, {}, [{ kind: 'unknown-value', facet: 'tipo' }]],
		['%ff=%ff&&&=', {}, [{ kind: 'unknown-parameter' }]],
	])('%.40s', (query, expected, faults) => {
		expect(read(query)).toEqual({ query: { ...EVERYTHING, ...expected }, faults });
	});
});

test('an address has its parameters in one order', () => {
	const { query } = read('pagina=2&ordine=titolo&stato=attuale&fase=03&tipo=avviso');
	expect(`${libraryParameters(query)}`).toBe(
		'tipo=avviso&fase=03&stato=attuale&ordine=titolo&pagina=2',
	);
	expect(`${libraryParameters(EVERYTHING)}`).toBe('');
});

test('whatever is asked has an answer, whose address reads as the same question', () => {
	const name = fc.constantFrom(
		'tipo',
		'fase',
		'anno',
		'territorio',
		'ordine',
		'pagina',
		'__proto__',
	);
	const value = fc.constantFrom('avviso', '03', '2019', 'nazionale', 'titolo', '2', '', '<b>');
	const pair = fc.tuple(fc.oneof(name, fc.string()), fc.oneof(value, fc.string()));
	fc.assert(
		fc.property(fc.array(pair), (pairs) => {
			const { query } = readLibraryQuery(new URLSearchParams(pairs));
			const again = readLibraryQuery(libraryParameters(query));
			expect(again).toEqual({ query, faults: [] });
		}),
		{ seed: 42, numRuns: 2_000 },
	);
});
