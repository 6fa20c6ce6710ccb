import { describe, expect, test } from 'vitest';
import { type Described, documentFacets } from './document-facets.ts';
import { FACET_TERMS, FACETS, facetLabel } from './facets.ts';
import type { Territory } from './territory.ts';

const GUIDE: Described = {
	tipo: 'guida',
	fasi: ['05', '06'],
	trasversali: ['conduzione-dei-tavoli'],
	aree: [],
	temi: ['a', 'm'],
	territorio: { livello: 'nazionale' },
	data: '2026-10-12',
};

test('each facet gets the codes of the front matter', () => {
	expect(documentFacets(GUIDE)).toEqual({
		tipo: ['guida'],
		fase: ['05', '06'],
		argomento: ['conduzione-dei-tavoli'],
		area: [],
		tema: ['a', 'm'],
		territorio: ['nazionale'],
		anno: ['2026'],
		stato: ['attuale'],
	});
});

test('a document that was overtaken says so', () => {
	expect(documentFacets({ ...GUIDE, vigenza: { stato: 'superato' } }).stato).toEqual(['superato']);
});

const PLACES: [Territory, string[]][] = [
	[{ livello: 'ue' }, ['ue']],
	[{ livello: 'nazionale' }, ['nazionale']],
	[{ livello: 'regione', codice: '07' }, ['07']],
	[{ livello: 'provincia', codice: '015' }, ['03']],
	[{ livello: 'provincia', codice: '108' }, ['03']],
	[{ livello: 'comune', codice: '001272', nome: 'Torino' }, ['01']],
	[{ livello: 'comune', codice: '999272', nome: 'Altrove' }, []],
	[{ livello: 'ats', nome: 'Ambito di Riva Chiara' }, []],
	[{ livello: 'ats', codice: '03', nome: 'Ambito di Riva Chiara' }, ['03']],
	[{ livello: 'ats', codice: '015', nome: 'Ambito di Riva Chiara' }, ['03']],
];

test.each(PLACES)('%o counts under %j', (territorio, codes) => {
	expect(documentFacets({ ...GUIDE, territorio }).territorio).toEqual(codes);
});

describe('a label is what people read for a code', () => {
	test.each([
		['tipo', 'avviso', 'Avvisi'],
		['fase', '05', 'Tavoli di coprogettazione'],
		['argomento', 'cig-cup', 'CIG, CUP e tracciabilità'],
		['area', 'giovani', 'Giovani'],
		['tema', 'a', 'a) Interventi e servizi sociali'],
		['territorio', 'nazionale', 'Tutta Italia'],
		['territorio', '03', 'Lombardia'],
		['anno', '2019', '2019'],
		['stato', 'abrogato', 'Abrogato'],
	] as const)('%s %s is %s', (facet, code, label) => {
		expect(facetLabel(facet, code)).toBe(label);
	});

	test.each([
		['tipo', 'Avviso'],
		['tipo', 'constructor'],
		['fase', '5'],
		['territorio', '015'],
		['anno', '19'],
		['anno', '20190'],
		['stato', ''],
	] as const)('%s has no value %j', (facet, code) => {
		expect(facetLabel(facet, code)).toBeUndefined();
	});
});

test('every facet with a closed list names its words', () => {
	const closed = FACETS.map(({ code }) => code).filter((code) => code !== 'anno');
	expect(Object.keys(FACET_TERMS).sort()).toEqual([...closed].sort());
});
