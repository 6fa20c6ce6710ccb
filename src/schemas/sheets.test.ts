import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DOCUMENT_TYPES, type DocumentTypeCode } from '#domain/document-types.ts';
import { SHEET_FIELDS } from '#domain/sheet-fields.ts';
import { codesOf } from '#domain/vocabulary.ts';
import { sheetLabels } from '#text/sheets.ts';
import { type DocumentFrontMatter, documentSchema } from './document.ts';
import { readRefusal } from './refusal.ts';
import { SHEETS } from './sheets.ts';

/** Every key of every sheet, as an editor writes it. */
const FULL: Record<DocumentTypeCode, string> = {
	norma: `{ atto: 'Legge 7 agosto 1990, n. 241', autorita: Parlamento, pubblicazione: 2017-08-02,
		in_vigore_dal: 2000-11-28, identificativo: 'urn:nir:stato:legge:1990-08-07;241',
		modifiche: ['Legge 11 febbraio 2005, n. 15'], controllo: 2026-11-23 }`,
	giurisprudenza: `{ organo: Consiglio di Stato, sezione: V, provvedimento: sentenza, numero: '5217',
		decisione: 2023-04-20, deposito: 2023-05-26, ecli: 'ECLI:IT:CDS:2023:5217SENT',
		esito: Appello respinto, massima: Conta la sostanza. }`,
	prassi: `{ autorita: ANAC, provvedimento: Delibera, numero: '382', giorno: 2022-07-27,
		vincolante: false, riferimento: Artt. 55-57 CTS }`,
	avviso: `{ istituto: coprogettazione, pubblicazione: 2026-10-01, scadenza: 2026-10-31,
		risorse: 180000.5, durata: 24 mesi, criteri: [{ nome: Rete, punti: 12.5 }], cup: J81B26000120006,
		cig: B1234567A9, esito: Tre enti ammessi }`,
	regolamento: `{ approvazione: 'Delibera n. 18', in_vigore_dal: 2024-06-10, sostituisce: Il vecchio }`,
	convenzione: `{ natura: patto, parti: [Comune di Valbruna, Il Ponte], firma: 2026-10-12,
		durata: due anni, risorse: 0, apporti: 42000 }`,
	atto: `{ organo: Giunta, numero: '14', oggetto: Avvio, esecutivo: true }`,
	verbale: `{ organo: Tavolo, seduta: 2026-10-12, ordine_del_giorno: [Attività], presenze: undici }`,
	modello: `{ istituto: altro, versione: '1.0', revisione_giuridica: { il: 2026-11-23, da: Redazione },
		basato_su: [Art. 55 CTS] }`,
	guida: `{ livello: avanzato, pubblico: [ente-pubblico, terzo-settore], edizione: seconda }`,
	caso: `{ capofila: Comune di Valbruna, periodo: 2024-2026, partner: [La Fonte], popolazione: Giovani,
		bilancio: 120000, risultati: [Dodici famiglie], lezioni: [Insieme] }`,
	articolo: `{ autori: [Anna Verdi], rivista: Welforum.it, anno: 2026, fascicolo: n. 3,
		indirizzo: 'https://www.welforum.it/', diritti: Si legge sul sito }`,
	seminario: `{ giorno: 2027-03-12, luogo: Milano, relatori: [Staff], durata: tre ore }`,
	quesito: `{ domanda: Serve il CIG?, risposta: Dipende. }`,
};

const TYPES = codesOf(DOCUMENT_TYPES);

describe.each(TYPES)('the sheet of a document of type %s', (type) => {
	const written: unknown = parse(FULL[type]);

	test('has the fields that pages show, each with its label', () => {
		const keys = Object.keys(SHEETS[type].shape).sort();
		expect(Object.keys(SHEET_FIELDS[type]).sort()).toEqual(keys);
		expect(Object.keys(sheetLabels[type]).sort()).toEqual(keys);
		expect(Object.keys(Object(written)).sort()).toEqual(keys);
	});

	test('ends the same whether YAML reads days as text or as instants', () => {
		const instants: unknown = parse(FULL[type], { customTags: ['timestamp'] });
		expect(SHEETS[type].parse(instants)).toEqual(SHEETS[type].parse(written));
	});

	test('is wanted, with a line that would do', () => {
		const [issue] = SHEETS[type].safeParse(undefined).error?.issues ?? [];
		const { line } = readRefusal(issue?.message ?? '');
		const shown: unknown = parse(line);
		expect(SHEETS[type].safeParse(Object(shown).scheda).error).toBeUndefined();
	});
});

test.each<[string, DocumentTypeCode, object]>([
	['a sum below zero', 'avviso', { risorse: -1 }],
	['a sum in words', 'avviso', { risorse: 'centomila' }],
	['a third of a cent', 'convenzione', { apporti: 0.003 }],
	['a closing on the opening day', 'avviso', { scadenza: '2026-10-01' }],
	['points below zero', 'avviso', { criteri: [{ nome: 'Rete', punti: -5 }] }],
	['points in words', 'avviso', { criteri: [{ nome: 'Rete', punti: 'cinque' }] }],
	['a tool that is none', 'modello', { istituto: 'appalto' }],
	['a review without its reader', 'modello', { revisione_giuridica: { il: '2026-11-23' } }],
	['no reader', 'guida', { pubblico: [] }],
	['a bare number', 'atto', { numero: 14 }],
	['no agenda', 'verbale', { ordine_del_giorno: [] }],
	['an address without https', 'articolo', { indirizzo: 'www.welforum.it' }],
	['a summing-up of 601 characters', 'giurisprudenza', { massima: 'a'.repeat(601) }],
	['a day that is none', 'norma', { controllo: '2026-02-31' }],
	['a key of another type', 'norma', { scadenza: '2026-10-31' }],
])('a sheet with %s is refused once, in our words', (...[, type, changed]) => {
	const sheet = { ...Object(parse(FULL[type])), ...changed };
	const messages = SHEETS[type].safeParse(sheet).error?.issues.map(({ message }) => message) ?? [];
	expect(messages).toHaveLength(1);
	expect(messages[0]).not.toMatch(/invalid|expected/i);
});

const DOCUMENT = {
	titolo: 'Una prova',
	sommario: 'Che cosa trova chi legge.',
	data: '2026-10-12',
	ente: 'Redazione',
	fasi: ['05'],
	territorio: { livello: 'nazionale' },
	fonti: [{ titolo: 'D.M. 31 marzo 2021, n. 72' }],
	verificato: { il: '2026-11-10', da: 'Redazione' },
	rivedere: '2027-11-10',
};

describe('a document', () => {
	test('carries its sheet as its type reads it', () => {
		const scheda = {
			istituto: 'altro',
			pubblicazione: new Date('2026-10-01'),
			scadenza: '2026-10-31',
		};
		const read = documentSchema.parse({ ...DOCUMENT, tipo: 'avviso', scheda });
		expect(closingOf(read)).toBe('2026-10-31');
		expect(read.scheda).toEqual({ ...scheda, pubblicazione: '2026-10-01', criteri: [] });
	});

	test('says the faults of its sheet together with its own', () => {
		const result = documentSchema.safeParse({
			...DOCUMENT,
			tipo: 'guida',
			titolo: '',
			rivedere: '2026-11-10',
			scheda: { livello: 'alto', edizione: 2 },
		});
		expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([
			'titolo',
			'rivedere',
			'scheda.livello',
			'scheda.pubblico',
			'scheda.edizione',
		]);
	});

	test('of an unknown type is refused for its type alone', () => {
		const result = documentSchema.safeParse({ ...DOCUMENT, tipo: 'ricetta', scheda: { uova: 3 } });
		expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['tipo']);
	});
});

/** Compiles only while `tipo` tells the shape of `scheda`. */
function closingOf(document: DocumentFrontMatter): string | null {
	return document.tipo === 'avviso' ? document.scheda.scadenza : null;
}
