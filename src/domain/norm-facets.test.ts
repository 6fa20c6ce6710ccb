import { expect, test } from 'vitest';
import { facetLabel } from './facets.ts';
import { normFacets } from './norm-facets.ts';
import { NORM_TYPES } from './norm-types.ts';
import { NORM_VALIDITIES } from './validity.ts';

const NORM = {
	tipo: 'decreto-legislativo',
	data: '2016-04-18',
	vigenza: { stato: 'abrogato' },
	verifica: { esito: 'verificata' },
};

test('an act counts under its type, its year and whether it holds', () => {
	expect(normFacets(NORM)).toEqual({ tipo: ['norma'], anno: ['2016'], stato: ['abrogato'] });
	expect(normFacets({ ...NORM, tipo: 'tar', vigenza: { stato: 'vigente' } })).toEqual({
		tipo: ['giurisprudenza'],
		anno: ['2016'],
		stato: ['attuale'],
	});
});

test('of an act that nobody has checked nothing says whether it holds', () => {
	expect(normFacets({ ...NORM, verifica: { esito: 'da-verificare' } }).stato).toEqual([]);
	expect(normFacets({ ...NORM, vigenza: { stato: 'da-verificare' } }).stato).toEqual([]);
});

test('an act without a day has no year', () => {
	expect(normFacets({ ...NORM, data: undefined }).anno).toEqual([]);
});

test('every type and state of the register is a value that people can choose', () => {
	for (const { code } of NORM_TYPES)
		expect(facetLabel('tipo', `${normFacets({ ...NORM, tipo: code }).tipo}`)).toBeDefined();
	for (const { code } of NORM_VALIDITIES)
		for (const state of normFacets({ ...NORM, vigenza: { stato: code } }).stato)
			expect(facetLabel('stato', state)).toBeDefined();
});
