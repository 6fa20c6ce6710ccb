import { describe, expect, test } from 'vitest';
import type { DocumentTypeCode } from './document-types.ts';
import { type SheetRow, sheetRows } from './sheet-rows.ts';

type Case = { what: string; tipo: DocumentTypeCode; scheda: object; rows: SheetRow[] };

const CASES: readonly Case[] = [
	{
		what: 'days in words and sums in euro, in the order of the type',
		tipo: 'avviso',
		scheda: {
			risorse: 180000,
			scadenza: '2026-03-01',
			pubblicazione: '2026-02-02',
			criteri: [],
		},
		rows: [
			{ key: 'pubblicazione', value: '2 febbraio 2026' },
			{ key: 'scadenza', value: '1° marzo 2026' },
			{ key: 'risorse', value: '180.000,00 €' },
		],
	},
	{
		what: 'criteria with their points',
		tipo: 'avviso',
		scheda: {
			criteri: [
				{ nome: 'Rete', punti: 12.5 },
				{ nome: 'Sede', punti: 1 },
			],
		},
		rows: [{ key: 'criteri', value: ['Rete: 12,5 punti', 'Sede: 1 punto'] }],
	},
	{
		what: 'labels for codes, one or many',
		tipo: 'guida',
		scheda: { pubblico: ['terzo-settore', 'ente-pubblico'], livello: 'avanzato' },
		rows: [
			{ key: 'livello', value: 'Avanzato' },
			{ key: 'pubblico', value: ['Terzo settore', 'Ente pubblico'] },
		],
	},
	{
		what: 'a no in Italian',
		tipo: 'prassi',
		scheda: { autorita: 'ANAC', vincolante: false },
		rows: [
			{ key: 'autorita', value: 'ANAC' },
			{ key: 'vincolante', value: 'No' },
		],
	},
	{
		what: 'a yes in Italian',
		tipo: 'atto',
		scheda: { esecutivo: true },
		rows: [{ key: 'esecutivo', value: 'Sì' }],
	},
	{
		what: 'when and by whom a template was reviewed',
		tipo: 'modello',
		scheda: {
			revisione_giuridica: { il: '2026-11-23', da: 'Redazione' },
			basato_su: ['Art. 55 CTS'],
		},
		rows: [
			{ key: 'revisione_giuridica', value: '23 novembre 2026, Redazione' },
			{ key: 'basato_su', value: ['Art. 55 CTS'] },
		],
	},
	{
		what: 'an address to follow, and a year that is no sum',
		tipo: 'articolo',
		scheda: { indirizzo: 'https://www.welforum.it/', anno: 2026 },
		rows: [
			{ key: 'anno', value: '2026' },
			{
				key: 'indirizzo',
				value: 'https://www.welforum.it/',
				href: 'https://www.welforum.it/',
			},
		],
	},
];

describe('a sheet is shown with', () => {
	test.each(CASES)('$what', ({ tipo, scheda, rows }) => {
		expect(sheetRows({ tipo, scheda })).toEqual(rows);
	});

	test('the label of its field, where labels are given', () => {
		const labels = { verbale: { organo: 'Chi si è riunito' } };
		expect(sheetRows({ tipo: 'verbale', scheda: { organo: 'Tavolo' } }, labels)).toEqual([
			{ key: 'organo', label: 'Chi si è riunito', value: 'Tavolo' },
		]);
	});
});
