import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ERROR_KINDS, type ErrorKind } from '#schemas/error-kinds.ts';
import { checkContent } from './check-content.ts';

const GOOD = 'tests/fixtures/content-good';
const WRONG = 'tests/fixtures/content-wrong';
const TODAY = '2026-12-01';

const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the good content with some files written over; `null` takes a file away. */
function contentWith(files: Record<string, string | Uint8Array | null>): string {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	folders.push(root);
	cpSync(GOOD, root, { recursive: true });
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		if (text === null) rmSync(join(root, file));
		else writeFileSync(join(root, file), text);
	}
	return root;
}

async function problemsOf(files: Record<string, string | Uint8Array | null>) {
	return (await checkContent(contentWith(files), TODAY)).problems;
}

const FRONT = {
	titolo: 'Una prova',
	sommario: 'Che cosa trova chi legge.',
	tipo: 'guida',
	data: '2026-10-12',
	ente: 'Redazione',
	fasi: "['05']",
	territorio: '{ livello: nazionale }',
	fonti: '[{ titolo: Esperienza della redazione }]',
	verificato: '{ il: 2026-11-10, da: Redazione }',
	rivedere: '2027-11-10',
	scheda: '{ livello: introduttivo, pubblico: [ente-pubblico] }',
};

function page(changed: Record<string, string | null> = {}, body = 'Testo.\n'): string {
	const lines = Object.entries({ ...FRONT, ...changed }).map(([key, value]) => `${key}: ${value}`);
	const kept = lines.filter((line) => !line.endsWith(': null'));
	return ['---', ...kept, '---', '', body].join('\n');
}

/** An avviso whose sheet begins on line 13. */
function avviso(changed: Record<string, string>): string {
	const sheet = {
		istituto: 'coprogettazione',
		pubblicazione: '2026-10-01',
		scadenza: '2026-10-31',
	};
	const lines = Object.entries({ ...sheet, ...changed }).map(
		([key, value]) => `\n  ${key}: ${value}`,
	);
	return page({ tipo: 'avviso', scheda: lines.join('') });
}

const NORM = "{ atto: 'Legge 7 agosto 1990, n. 241', controllo: 2026-11-10 }";
const PROVA = 'documenti/prova.md';

type Case = {
	rule: string;
	kind: ErrorKind;
	files: Record<string, string | Uint8Array | null>;
	at: string;
	correction?: string;
};

/** The tests of the rules of PDFs, and of the build of the true site, show these. */
const SHOWN_ELSEWHERE: readonly ErrorKind[] = [
	'allegato-attivo',
	'allegato-con-autore',
	'allegato-protetto',
	'allegato-rovinato',
	'allegato-scansionato',
	'allegato-senza-etichette',
	'allegato-smisurato',
	'contenuto-di-esempio',
];

const ATTACHED = '[{ file: griglia.txt, titolo: Griglia, accessibile: true }]';

const CASES: readonly Case[] = [
	{
		rule: 'a file without front matter is refused',
		kind: 'frontespizio-assente',
		files: { [PROVA]: '# Tavoli\n\nTesto.\n' },
		at: 'documenti/prova.md:1',
	},
	{
		rule: 'front matter that is never closed is refused',
		kind: 'frontespizio-assente',
		files: { [PROVA]: '---\ntitolo: Tavoli\n\nTesto.\n' },
		at: 'documenti/prova.md:1',
	},
	{
		rule: 'a colon in a text wants quotes',
		kind: 'yaml-non-valido',
		files: { [PROVA]: page({ titolo: 'Tavoli: come si fa' }) },
		at: 'documenti/prova.md:2',
		correction: "titolo: 'Tavoli: come si fa'",
	},
	{
		rule: 'a straight apostrophe between straight quotes is curled',
		kind: 'yaml-non-valido',
		files: { [PROVA]: page({ titolo: "'L'avviso'" }) },
		at: 'documenti/prova.md:2',
		correction: "titolo: 'L’avviso'",
	},
	{
		rule: 'a quote that is never closed is shown where it opens',
		kind: 'yaml-non-valido',
		files: { [PROVA]: page({ titolo: '"Tavoli' }) },
		at: 'documenti/prova.md:2',
		correction: "titolo: 'Tavoli'",
	},
	{
		rule: 'a bracket that is never closed is shown where it opens',
		kind: 'yaml-non-valido',
		files: { [PROVA]: page({ fasi: "['05'" }) },
		at: 'documenti/prova.md:7',
	},
	{
		rule: 'asterisks around a word are no alias',
		kind: 'yaml-non-valido',
		files: { [PROVA]: page({ titolo: '*importante*' }) },
		at: 'documenti/prova.md:2',
		correction: "titolo: '*importante*'",
	},
	{
		rule: 'aliases that unfold without end are refused before they unfold',
		kind: 'yaml-non-valido',
		files: { [PROVA]: page({ parole: '&a [x, *a, *a, *a]' }) },
		at: 'documenti/prova.md:13',
	},
	{
		rule: 'a component that is never closed is refused at its line',
		kind: 'mdx-non-valido',
		files: { 'documenti/prova.mdx': page({}, 'Testo.\n\n<Attenzione>\n\nTesto.\n') },
		at: 'documenti/prova.mdx:17',
	},
	{
		rule: 'a box that the site does not know is refused with the nearest one',
		kind: 'riquadro-non-valido',
		files: { [PROVA]: page({}, ':::ente-publico\nTesto.\n:::\n') },
		at: 'documenti/prova.md:15',
		correction: ':::ente-pubblico',
	},
	{
		rule: 'a box that is never closed is refused where it opens',
		kind: 'riquadro-non-valido',
		files: { [PROVA]: page({}, 'Testo.\n\n:::attenzione\nTesto.\n') },
		at: 'documenti/prova.md:17',
	},
	{
		rule: 'front matter that is a text, not keys, is refused',
		kind: 'yaml-non-valido',
		files: { [PROVA]: '---\nTavoli\n---\n' },
		at: 'documenti/prova.md:2',
	},
	{
		rule: 'empty front matter is refused',
		kind: 'yaml-non-valido',
		files: { [PROVA]: '---\n---\n\nTesto.\n' },
		at: 'documenti/prova.md:2',
	},
	{
		rule: 'a key twice is refused',
		kind: 'chiave-ripetuta',
		files: { [PROVA]: page({ tipo: 'guida\ntitolo: Ancora' }) },
		at: 'documenti/prova.md:5',
	},
	{
		rule: 'an unknown key is refused with the nearest one',
		kind: 'chiave-sconosciuta',
		files: { [PROVA]: page({ alegati: '[]' }) },
		at: 'documenti/prova.md:13',
		correction: 'allegati: []',
	},
	{
		rule: 'an unknown key inside a group is refused',
		kind: 'chiave-sconosciuta',
		files: { [PROVA]: page({ fonti: '\n  - titolo: Una legge\n    ulr: https://esempio.it/' }) },
		at: 'documenti/prova.md:11',
		correction: 'url: https://esempio.it/',
	},
	{
		rule: 'a missing key is refused with a line to start from',
		kind: 'chiave-mancante',
		files: { [PROVA]: page({ ente: null }) },
		at: 'documenti/prova.md:2',
		correction: 'ente: Redazione',
	},
	{
		rule: 'a wrong type is refused with the nearest one',
		kind: 'valore-non-ammesso',
		files: { [PROVA]: page({ tipo: 'giuda' }) },
		at: 'documenti/prova.md:4',
		correction: 'tipo: guida',
	},
	{
		rule: 'an unknown theme is mended in its list, which keeps the others',
		kind: 'valore-non-ammesso',
		files: { [PROVA]: page({ aree: '[anziani, disabilità, sport]' }) },
		at: 'documenti/prova.md:13',
		correction: 'aree: [anziani, disabilita, sport]',
	},
	{
		rule: 'a phase without quotes has lost its zero',
		kind: 'valore-non-ammesso',
		files: { [PROVA]: page({ fasi: '[05]' }) },
		at: 'documenti/prova.md:7',
		correction: "fasi: ['05']",
	},
	{
		rule: 'a key without a value is refused',
		kind: 'valore-vuoto',
		files: { [PROVA]: page({ ente: '' }) },
		at: 'documenti/prova.md:6',
		correction: 'ente: Redazione',
	},
	{
		rule: 'a document without a source is refused',
		kind: 'valore-vuoto',
		files: { [PROVA]: page({ fonti: '[]' }) },
		at: 'documenti/prova.md:9',
	},
	{
		rule: 'a title over 110 characters is shown cut at a word',
		kind: 'testo-troppo-lungo',
		files: { [PROVA]: page({ titolo: 'parola '.repeat(20).trim() }) },
		at: 'documenti/prova.md:2',
		correction: `titolo: ${'parola '.repeat(15).trim()}`,
	},
	{
		rule: '31 February is refused',
		kind: 'data-non-valida',
		files: { [PROVA]: page({ data: '2026-02-31' }) },
		at: 'documenti/prova.md:5',
	},
	{
		rule: 'an address without https is refused',
		kind: 'indirizzo-non-valido',
		files: { [PROVA]: page({ fonti: '[{ titolo: Una legge, url: www.esempio.it }]' }) },
		at: 'documenti/prova.md:9',
	},
	{
		rule: 'a document without its sheet is refused with one to start from',
		kind: 'chiave-mancante',
		files: { [PROVA]: page({ scheda: null }) },
		at: 'documenti/prova.md:2',
		correction: 'scheda: { livello: introduttivo, pubblico: [ente-pubblico, terzo-settore] }',
	},
	{
		rule: 'a sheet is read with the type that a misspelt type means',
		kind: 'chiave-mancante',
		files: { [PROVA]: page({ tipo: 'giuda', scheda: '{ livello: introduttivo }' }) },
		at: 'documenti/prova.md:12',
		correction: 'pubblico: [ente-pubblico]',
	},
	{
		rule: 'an unknown key of a sheet is refused at its line, with the nearest one',
		kind: 'chiave-sconosciuta',
		files: { [PROVA]: page({ scheda: '\n  livelo: avanzato\n  pubblico: [ente-pubblico]' }) },
		at: 'documenti/prova.md:13',
		correction: 'livello: avanzato',
	},
	{
		rule: 'a number where a text stands is shown between quotes, as it is written',
		kind: 'valore-non-ammesso',
		files: {
			[PROVA]: page({ scheda: '{ livello: avanzato, edizione: 1.0, pubblico: [ente-pubblico] }' }),
		},
		at: 'documenti/prova.md:12',
		correction: "scheda: { livello: avanzato, edizione: '1.0', pubblico: [ente-pubblico] }",
	},
	{
		rule: 'a sum has no dots between thousands',
		kind: 'importo-non-valido',
		files: { [PROVA]: avviso({ risorse: "'180.000,50 €'" }) },
		at: 'documenti/prova.md:16',
		correction: 'risorse: 180000.5',
	},
	{
		rule: 'an avviso closes after the day on which it opens',
		kind: 'scadenza-prima-della-pubblicazione',
		files: { [PROVA]: avviso({ scadenza: '2026-10-01' }) },
		at: 'documenti/prova.md:15',
	},
	{
		rule: 'a criterion takes no points away',
		kind: 'punteggio-negativo',
		files: { [PROVA]: avviso({ criteri: '[{ nome: Rete, punti: -5 }]' }) },
		at: 'documenti/prova.md:16',
		correction: 'criteri: [{ nome: Rete, punti: 5 }]',
	},
	{
		rule: 'a document that is not current says what has changed',
		kind: 'vigenza-senza-nota',
		files: { [PROVA]: page({ vigenza: '{ stato: superato }' }) },
		at: 'documenti/prova.md:13',
	},
	{
		rule: 'what a screen reader cannot read is summed up in words',
		kind: 'riassunto-mancante',
		files: {
			'documenti/griglia.md': page({
				titolo: 'Griglia',
				allegati: ATTACHED.replace('true', 'false'),
			}),
		},
		at: 'documenti/griglia.md:13',
	},
	{
		rule: 'a region without its code is refused',
		kind: 'territorio-non-valido',
		files: { [PROVA]: page({ territorio: '{ livello: regione, nome: Lombardia }' }) },
		at: 'documenti/prova.md:8',
		correction: "territorio: { livello: regione, codice: '03' }",
	},
	{
		rule: 'a subtype belongs to its type',
		kind: 'sottotipo-di-altro-tipo',
		files: { [PROVA]: page({ sottotipo: 'delibera ANAC' }) },
		at: 'documenti/prova.md:13',
	},
	{
		rule: 'the next check comes after the last',
		kind: 'revisione-prima-della-verifica',
		files: { [PROVA]: page({ rivedere: '2026-11-10' }) },
		at: 'documenti/prova.md:11',
		correction: 'rivedere: 2027-11-10',
	},
	{
		rule: 'a rule between keys is checked even where another key is wrong',
		kind: 'revisione-prima-della-verifica',
		files: { [PROVA]: page({ tipo: 'zzz', rivedere: '2026-11-10' }) },
		at: 'documenti/prova.md:11',
	},
	{
		rule: 'an accent in a file name is refused',
		kind: 'nome-del-file',
		files: { 'documenti/Qualità.md': page() },
		at: 'documenti/Qualità.md:1',
		correction: 'qualita.md',
	},
	{
		rule: 'attachments stand in one folder, which their addresses do not name',
		kind: 'nome-del-file',
		files: {
			'allegati/2026/griglia.txt': 'Testo.',
			[PROVA]: page({ allegati: ATTACHED.replace('griglia', '2026/griglia') }),
		},
		at: 'allegati/2026/griglia.txt:1',
		correction: '2026-griglia.txt',
	},
	{
		rule: 'a public document and a publication do not share an address',
		kind: 'indirizzo-ripetuto',
		files: { 'documenti/che-cosa-e.md': page({ visibilita: 'pubblico' }) },
		at: 'pubblicazioni/che-cosa-e.md:1',
	},
	{
		rule: 'a file name occurs once, whatever its folder',
		kind: 'indirizzo-ripetuto',
		files: { 'documenti/vecchi/griglia.mdx': page() },
		at: 'documenti/vecchi/griglia.mdx:1',
	},
	{
		rule: 'capitals do not make a title another one',
		kind: 'titolo-ripetuto',
		files: { [PROVA]: page({ titolo: 'CONDURRE i tavoli' }) },
		at: 'documenti/prova.md:2',
	},
	{
		rule: 'a related document exists',
		kind: 'correlato-inesistente',
		files: { [PROVA]: page({ correlati: '[griglia, condure-i-tavoli]' }) },
		at: 'documenti/prova.md:13',
		correction: 'correlati: [griglia, condurre-i-tavoli]',
	},
	{
		rule: 'a finished document does not name a draft',
		kind: 'correlato-inesistente',
		files: {
			[PROVA]: page({ correlati: '[abbozzo]' }),
			'documenti/abbozzo.md': page({ titolo: 'Un abbozzo', stato: 'bozza' }),
		},
		at: 'documenti/prova.md:13',
	},
	{
		rule: "a public document does not name a members' one",
		kind: 'correlato-riservato',
		files: { [PROVA]: page({ visibilita: 'pubblico', correlati: '[griglia]' }) },
		at: 'documenti/prova.md:14',
	},
	{
		rule: 'an attachment is there',
		kind: 'allegato-mancante',
		files: { [PROVA]: page({ allegati: ATTACHED.replace('griglia', 'grilia') }) },
		at: 'documenti/prova.md:13',
		correction: 'file: griglia.txt',
	},
	{
		rule: 'an attachment has a format that everybody opens',
		kind: 'allegato-non-ammesso',
		files: {
			'allegati/materiali.zip': 'PK',
			[PROVA]: page({ allegati: ATTACHED.replace('griglia.txt', 'materiali.zip') }),
		},
		at: 'allegati/materiali.zip:1',
	},
	{
		rule: 'an attachment serves documents with the same readers',
		kind: 'allegato-di-due-visibilita',
		files: { [PROVA]: page({ visibilita: 'staff', allegati: ATTACHED }) },
		at: 'documenti/prova.md:14',
	},
	{
		rule: 'an attachment of nobody is refused',
		kind: 'allegato-inutilizzato',
		files: { 'allegati/di-nessuno.txt': 'Testo.' },
		at: 'allegati/di-nessuno.txt:1',
	},
	{
		rule: 'an image has an alternative text',
		kind: 'immagine-senza-testo',
		files: { [PROVA]: page({}, '![ ](./immagini/tavolo.svg)') },
		at: 'documenti/prova.md:15',
	},
	{
		rule: 'an image of another site is refused',
		kind: 'immagine-non-relativa',
		files: { [PROVA]: page({}, '![Un tavolo](https://esempio.it/tavolo.svg)') },
		at: 'documenti/prova.md:15',
		correction: '![Un tavolo](./immagini/tavolo.svg)',
	},
	{
		rule: 'an image that the build would not guard is refused',
		kind: 'immagine-non-relativa',
		files: { [PROVA]: page({}, '<img src="./immagini/tavolo.svg" alt="Un tavolo">') },
		at: 'documenti/prova.md:15',
	},
	{
		rule: 'an image is there',
		kind: 'immagine-mancante',
		files: { [PROVA]: page({}, 'Testo.\n\n![Un tavolo](./immagini/altro.svg)') },
		at: 'documenti/prova.md:17',
	},
	{
		rule: 'a file that would not become a page is refused',
		kind: 'file-ignorato',
		files: { 'documenti/tavoli.md.txt': page() },
		at: 'documenti/tavoli.md.txt:1',
	},
	{
		rule: 'a text of an old Windows editor is refused at its line',
		kind: 'codifica-non-utf-8',
		files: { [PROVA]: Buffer.from(page({ tipo: 'è' }), 'latin1') },
		at: 'documenti/prova.md:4',
	},
	{
		rule: 'a seminar ends after it begins',
		kind: 'fine-prima-dell-inizio',
		files: {
			'seminari/ruoli.md':
				'---\ntitolo: Ruoli\nsommario: Chi fa che cosa.\ninizio: 2027-03-12T10:00:00+01:00\n' +
				'fine: 2027-03-12T10:00:00+01:00\nluogo: Milano\nmodalita: mista\nargomenti: [ruoli]\n---\n',
		},
		at: 'seminari/ruoli.md:5',
	},
	{
		rule: 'the facts of the site are there',
		kind: 'fatti-del-sito-assenti',
		files: { 'sito.yaml': null },
		at: 'sito.yaml:1',
	},
];

describe('one slip, one error, at its line', () => {
	test.each(CASES)('$rule', async ({ kind, files, at, correction }) => {
		const problems = await problemsOf(files);
		const found = problems.filter((problem) => problem.kind === kind);
		expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([at]);
		if (correction !== undefined) expect(found[0]?.correction).toBe(correction);
	});

	test('an attachment over 15 MB is refused', async () => {
		const root = contentWith({});
		truncateSync(join(root, 'allegati/griglia.txt'), 16 * 1024 * 1024);
		const { problems } = await checkContent(root, TODAY);
		expect(problems.map(({ kind, what }) => [kind, what])).toEqual([
			['allegato-pesante', 'Il file «griglia.txt» pesa 16,0 MB: il massimo è 15,0 MB.'],
		]);
	});

	test('every kind of error has a case', () => {
		const here = ['allegato-pesante', ...CASES.map(({ kind }) => kind)];
		const shown = new Set([...here, ...SHOWN_ELSEWHERE]);
		expect([...shown].sort()).toEqual(Object.keys(ERROR_KINDS).sort());
	});
});

describe('what is no error', () => {
	test.each([
		['good content', {}],
		['line ends of Windows', { [PROVA]: page().replaceAll('\n', '\r\n') }],
		['a byte order mark', { [PROVA]: `\uFEFF${page()}` }],
		[
			'a subtype in words',
			{ [PROVA]: page({ tipo: 'norma', sottotipo: 'decreto legislativo', scheda: NORM }) },
		],
		['a file set aside with an underscore', { 'documenti/_appunti.txt': 'Testo.' }],
		['an image shown as code', { [PROVA]: page({}, '```\n![](/x.png)\n```\n\n`![](/x.png)`') }],
		[
			'a draft that names a draft',
			{
				[PROVA]: page({ stato: 'bozza', correlati: '[abbozzo]' }),
				'documenti/abbozzo.md': page({ titolo: 'Un abbozzo', stato: 'bozza' }),
			},
		],
		['no seminar at all', { 'seminari/ruoli.md': null }],
	])('%s passes', async (_, files) => {
		expect(await problemsOf(files)).toEqual([]);
	});

	test('line ends of Windows do not move an error from its line', async () => {
		const text = page({ tipo: 'giuda' }).replaceAll('\n', '\r\n');
		const problems = await problemsOf({ [PROVA]: `\uFEFF${text}` });
		expect(problems).toMatchObject([{ line: 4, correction: 'tipo: guida' }]);
	});

	test('a page that cannot be read makes no errors in the files that name it', async () => {
		const problems = await problemsOf({
			'documenti/griglia.md': page({ titolo: 'Griglia: una', allegati: ATTACHED }),
		});
		expect(problems.map(({ file }) => file)).toEqual(['documenti/griglia.md']);
	});
});

test('all errors of all files come in one run', async () => {
	const { problems } = await checkContent(WRONG, TODAY);
	expect(problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`)).toEqual([
		'allegati/di-nessuno.txt:1 allegato-inutilizzato',
		'documenti/Però.md:1 nome-del-file',
		'documenti/due-punti.md:2 yaml-non-valido',
		'documenti/legami.md:12 correlato-inesistente',
		'documenti/legami.md:13 allegato-mancante',
		'documenti/legami.md:19 immagine-senza-testo',
		'documenti/legami.md:19 immagine-mancante',
		'documenti/senza-frontespizio.md:1 frontespizio-assente',
		'documenti/tre-sbagli.md:2 chiave-mancante',
		'documenti/tre-sbagli.md:3 valore-non-ammesso',
		'documenti/tre-sbagli.md:4 data-non-valida',
		'documenti/tre-sbagli.md:11 chiave-sconosciuta',
		'seminari/al-contrario.md:5 fine-prima-dell-inizio',
	]);
});

test('every error has a sentence of ours, never one of a library', async () => {
	const english = /expected|invalid|must be|required|unrecognized/i;
	const all = await Promise.all(CASES.map(({ files }) => problemsOf(files)));
	expect(all.flat().filter(({ what }) => english.test(what))).toEqual([]);
});
