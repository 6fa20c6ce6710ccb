import { expect, test } from 'vitest';
import { PHASES } from '#domain/phases.ts';
import type { DocumentFrontMatter } from '#schemas/document.ts';
import { sheetLines } from './sheet-lines.ts';

const GUIDE = {
	tipo: 'guida',
	scheda: { livello: 'introduttivo', pubblico: ['ente-pubblico', 'terzo-settore'] },
	fasi: ['05'],
	aree: ['disabilita'],
	trasversali: [],
	temi: ['a'],
	territorio: { livello: 'comune', codice: '015146', nome: 'Milano' },
	provenienza: 'staff',
} as unknown as DocumentFrontMatter;

test('the sheet of the type comes first, then what sorts the document', () => {
	const lines = sheetLines(GUIDE, false).map(({ label, values, kind }) => [
		label,
		values.map(({ text }) => text).join(' | '),
		kind,
	]);
	expect(lines).toEqual([
		['Livello', 'Introduttivo', 'fact'],
		['Per chi', 'Ente pubblico | Terzo settore', 'fact'],
		['Fasi', 'Tavoli di coprogettazione', 'sorting'],
		['Aree di intervento', 'Disabilità', 'sorting'],
		['Attività (art. 5 CTS)', 'a) Interventi e servizi sociali', 'sorting'],
		['Territorio', 'Milano (MI)', 'sorting'],
		['Provenienza', 'Redazione della comunità', 'sorting'],
	]);
});

test('a document for every phase says so in one line', () => {
	const fasi = PHASES.map(({ code }) => code);
	const lines = sheetLines({ ...GUIDE, fasi }, true);
	expect(lines.find(({ label }) => label === 'Fasi')?.values).toEqual([
		{ text: 'Tutto il percorso' },
	]);
});

test('what a sheet says in sentences is prose', () => {
	const document = { ...GUIDE, tipo: 'quesito', scheda: { domanda: 'Si può?', risposta: 'Sì.' } };
	const lines = sheetLines(document as unknown as DocumentFrontMatter, true);
	expect(lines.filter(({ kind }) => kind === 'prose').map(({ label }) => label)).toEqual([
		'Domanda',
		'Risposta in breve',
	]);
});

test('members go from a value to the documents that share it, strangers do not', () => {
	const addresses = (linked: boolean) =>
		sheetLines(GUIDE, linked).flatMap(({ values }) => values.flatMap(({ href }) => href ?? []));
	expect(addresses(true)).toEqual([
		'/area/biblioteca/?fase=05',
		'/area/biblioteca/?area=disabilita',
		'/area/biblioteca/?tema=a',
	]);
	expect(addresses(false)).toEqual([]);
});
