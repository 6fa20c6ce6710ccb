import { describe, expect, test } from 'vitest';
import { type CitingStatus, endOf, type NormStatus, warnsOf } from './repealed-law.ts';

const REPEALED = norm('abrogato', '2023-07-01');

describe('an act has ended', () => {
	test.each([
		['abrogato', 'abrogato'],
		['superato', 'superato'],
		['vigente', null],
		['modificato', null],
		['da-verificare', null],
	])('%s: %s', (state, end) => expect(endOf(norm(state))).toBe(end));

	test('only if someone has checked it', () => {
		expect(endOf({ ...REPEALED, verifica: { esito: 'da-verificare' } })).toBeNull();
	});
});

describe('a document warns of an act that has ended', () => {
	test.each([
		['an avviso older than the change', document('avviso', '2019-05-14'), true],
		['an avviso that cites what was gone already', document('avviso', '2024-05-14'), true],
		['an article older than the change', document('articolo', '2022-05-14'), true],
		['a guide older than the change', document('guida', '2022-05-14'), true],
		['a guide that tells what is past', document('guida', '2026-05-14'), false],
		['a ruling of the day of the change', document('giurisprudenza', '2023-07-01'), false],
		['an opinion that says it is overtaken', document('prassi', '2016-01-20', 'superato'), false],
		['an avviso that says it is overtaken', document('avviso', '2019-05-14', 'superato'), true],
	])('%s', (_what, cites, warns) => expect(warnsOf(REPEALED, cites)).toBe(warns));

	test('where the day of the change is unknown, that of what came after stands for it', () => {
		const unknown = norm('superato');
		expect(warnsOf(unknown, document('guida', '2019-05-14'), '2020-06-26')).toBe(true);
		expect(warnsOf(unknown, document('guida', '2019-05-14'))).toBe(false);
		expect(warnsOf(unknown, document('avviso', '2019-05-14'))).toBe(true);
	});

	test('never of an act that holds', () => {
		expect(warnsOf(norm('vigente'), document('avviso', '2019-05-14'))).toBe(false);
	});
});

function norm(stato: string, dal?: string): NormStatus {
	return { vigenza: { stato, dal }, verifica: { esito: 'verificata' } };
}

function document(tipo: CitingStatus['tipo'], data: string, stato = 'attuale'): CitingStatus {
	return { tipo, data, vigenza: { stato } };
}
