import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentSchema } from './document.ts';
import { nearest } from './nearest.ts';
import { seminarSchema } from './seminar.ts';
import { readSiteFacts, siteFactsSchema } from './site-facts.ts';

const DOCUMENT = {
	titolo: 'Condurre i tavoli',
	sommario: 'Come si prepara un tavolo.',
	tipo: 'guida',
	data: '2026-10-12',
	ente: 'Redazione',
	fasi: ['05'],
	territorio: { livello: 'nazionale' },
	fonti: [{ titolo: 'D.M. 31 marzo 2021, n. 72' }],
	verificato: { il: '2026-11-10', da: 'Redazione' },
	rivedere: '2027-11-10',
	scheda: { livello: 'introduttivo', pubblico: ['ente-pubblico'] },
};

describe('a document', () => {
	test('that says no more than it must is for members, finished, real and unannounced', () => {
		expect(documentSchema.parse(DOCUMENT)).toEqual({
			...DOCUMENT,
			visibilita: 'membri',
			stato: 'pubblicato',
			provenienza: 'staff',
			esempio: false,
			annunciato: false,
			temi: [],
			trasversali: [],
			aree: [],
			allegati: [],
			parole: [],
			correlati: [],
			norme: [],
			vigenza: { stato: 'attuale' },
		});
	});

	test('keeps a day as text, though YAML reads it as an instant', () => {
		const read = documentSchema.parse({ ...DOCUMENT, data: new Date('2026-10-12') });
		expect(read.data).toBe('2026-10-12');
	});

	test('names its subtype in words and is filed under its code', () => {
		const read = documentSchema.parse({
			...DOCUMENT,
			tipo: 'prassi',
			sottotipo: 'delibera ANAC',
			scheda: { autorita: 'ANAC' },
		});
		expect(read.sottotipo).toBe('delibera-anac');
	});

	test.each([
		['a bare number', { data: 2026 }],
		['another visibility', { visibilita: 'tutti' }],
		['no phase', { fasi: [] }],
		['a phase twice', { fasi: ['05', '05'] }],
		['a related slug with an accent', { correlati: ['qualità'] }],
		['a text where a list stands', { parole: 'tavolo' }],
		['a yes in words', { annunciato: 'sì' }],
		['an attachment without its title', { allegati: [{ file: 'a.pdf', accessibile: true }] }],
		['a blank title', { titolo: '   ' }],
		['a source without https', { fonti: [{ titolo: 'Atto', url: 'http://ente.example/' }] }],
		['an instant that is none', { data: new Date(Number.NaN) }],
	])('with %s is refused, and told the line to write', (_, changed) => {
		const result = documentSchema.safeParse({ ...DOCUMENT, ...changed });
		const messages = result.error?.issues.map(({ message }) => message) ?? [];
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(/ Scrivi: \w+: ./);
	});
});

describe('a seminar', () => {
	const SEMINAR = {
		titolo: 'Dividere i ruoli',
		sommario: 'Chi fa che cosa.',
		inizio: '2027-03-12T10:00:00+01:00',
		fine: '2027-03-12T13:00:00+01:00',
		luogo: 'Milano',
		modalita: 'mista',
		argomenti: ['ruoli'],
	};

	test('keeps its moments in UTC, whichever parser read them', () => {
		const read = seminarSchema.parse({ ...SEMINAR, fine: new Date(SEMINAR.fine) });
		expect([read.inizio, read.fine]).toEqual([
			'2027-03-12T09:00:00.000Z',
			'2027-03-12T12:00:00.000Z',
		]);
	});

	test.each([
		'2027-03-12T10:00:00',
		'2027-03-12',
		'2027-02-31T10:00:00+01:00',
		'12 marzo 2027, ore 10',
		'2027-03-12T25:00:00+01:00',
	])('that begins at %s is refused', (inizio) => {
		expect(seminarSchema.safeParse({ ...SEMINAR, inizio }).success).toBe(false);
	});
});

describe('the facts of the site', () => {
	test('are read from the one file that holds them', () => {
		const facts = readSiteFacts('src/content');
		expect(facts.adesioni.map(({ codice, quota }) => [codice, quota])).toEqual([
			['base', '1.500 €'],
			['personalizzata', '3.000 €'],
		]);
	});

	test('know no key but theirs', () => {
		const written: unknown = parse(readFileSync('src/content/sito.yaml', 'utf8'));
		expect(siteFactsSchema.safeParse({ ...Object(written), fax: '02' }).success).toBe(false);
	});
});

test.each([
	['gida', ['guida', 'norma'], 'guida'],
	['Sommari', ['titolo', 'sommario'], 'sommario'],
	['zzzzzz', ['guida', 'norma'], undefined],
	['x', [], undefined],
])('the nearest to %s among %o is %s', (word, candidates, meant) => {
	expect(nearest(word, candidates)).toBe(meant);
});
