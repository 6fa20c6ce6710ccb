import { describe, expect, test } from 'vitest';
import type { DocumentTypeCode } from './document-types.ts';
import { endOf, type NormStatus, warnsOf } from './repealed-law.ts';

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
		['an avviso older than the change', 'avviso', '2019-05-14', true],
		['an avviso that cites what was gone already', 'avviso', '2024-05-14', true],
		['a guide older than the change', 'guida', '2022-05-14', true],
		['a guide that tells what is past', 'guida', '2026-05-14', false],
		['a ruling on the day of the change', 'giurisprudenza', '2023-07-01', false],
	] satisfies [string, DocumentTypeCode, string, boolean][])('%s', (...row) => {
		const [, tipo, data, warns] = row;
		expect(warnsOf(REPEALED, { tipo, data })).toBe(warns);
	});

	test('when nobody knows since when', () => {
		expect(warnsOf(norm('superato'), { tipo: 'guida', data: '2026-05-14' })).toBe(true);
	});

	test('never of an act that holds', () => {
		expect(warnsOf(norm('vigente'), { tipo: 'avviso', data: '2019-05-14' })).toBe(false);
	});
});

function norm(stato: string, dal?: string): NormStatus {
	return { vigenza: { stato, dal }, verifica: { esito: 'verificata' } };
}
