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

const NORMA = 'norme/prova.md';

/** An entry of the register; its last key of its own is on line 9. */
function norma(changed: Record<string, string>): string {
	const entry = {
		titolo: 'Una norma',
		breve: 'l. 1/1990',
		tipo: 'legge',
		data: '1990-08-07',
		vigenza: '{ stato: vigente }',
		significato: 'Che cosa dice.',
		verifica: '{ il: 2026-11-10, come: Letta, esito: verificata }',
		...changed,
	};
	const lines = Object.entries(entry).map(([key, value]) => `${key}: ${value}`);
	return ['---', ...lines, '---', ''].join('\n');
}

const PROCEDURA = 'procedure/prova.md';
const ALTRO = { 'documenti/altro.md': page({ titolo: 'Un altro' }) };

/** A procedure whose second step is on line 9. */
function procedura(first: string, second: string): string {
	const head = ['titolo: Un percorso', 'sommario: Che cosa trova chi legge.', 'ente: Redazione'];
	const place = ['territorio: { livello: nazionale }', 'inizio: 2026-02-02', 'passi:'];
	const steps = [first, second].map((slug) => `  - { nome: Passo, documento: ${slug} }`);
	return ['---', ...head, ...place, ...steps, '---', '', 'Testo.', ''].join('\n');
}

const ARGOMENTO =
	'---\ntitolo: Un argomento\nsommario: Da dove si comincia.\npartenza: [griglia]\n---\n\nTesto.\n';

const NORM = "{ atto: 'Legge 7 agosto 1990, n. 241', controllo: 2026-11-10 }";
const PROVA = 'documenti/prova.md';

type Case = {
	rule: string;
	kind: ErrorKind;
	files: Record<string, string | Uint8Array | null>;
	at: string;
	correction?: string;
};

const ATTACHED = '[{ file: griglia.txt, titolo: Griglia, accessibile: true }]';

/** The last test of this group, those of the rules of PDFs and of the true site show these. */
const SHOWN_ELSEWHERE: readonly ErrorKind[] = [
	'allegato-attivo',
	'allegato-con-autore',
	'allegato-pesante',
	'allegato-protetto',
	'allegato-rovinato',
	'allegato-scansionato',
	'allegato-senza-etichette',
	'allegato-smisurato',
	'contenuto-di-esempio',
];

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
		rule: 'a document is not of tomorrow',
		kind: 'data-futura',
		files: { [PROVA]: page({ data: '2026-12-02' }) },
		at: 'documenti/prova.md:5',
		correction: 'data: 2025-12-02',
	},
	{
		rule: 'a check is not made tomorrow',
		kind: 'data-futura',
		files: {
			[PROVA]: page({ verificato: '{ il: 2027-11-10, da: Redazione }', rivedere: '2028-01-01' }),
		},
		at: 'documenti/prova.md:10',
		correction: 'verificato: { il: 2026-11-10, da: Redazione }',
	},
	{
		rule: 'the law is not read tomorrow',
		kind: 'data-futura',
		files: { [PROVA]: page({ tipo: 'norma', scheda: NORM.replace('2026-11-10', '2026-12-24') }) },
		at: 'documenti/prova.md:12',
	},
	{
		rule: 'the register holds no law of tomorrow',
		kind: 'data-futura',
		files: { [NORMA]: norma({ data: '2062-08-07' }) },
		at: 'norme/prova.md:5',
		correction: 'data: 2026-08-07',
	},
	{
		rule: 'a dot between thousands, which YAML reads as decimals, is refused',
		kind: 'importo-non-valido',
		files: { [PROVA]: avviso({ risorse: '180.000' }) },
		at: 'documenti/prova.md:16',
		correction: 'risorse: 180000',
	},
	{
		rule: 'a norm that a document cites is in the register',
		kind: 'riferimento-inesistente',
		files: { [PROVA]: page({ norme: '[l-241-1990, l-241-1991]' }) },
		at: 'documenti/prova.md:13',
	},
	{
		rule: 'what to read instead of a document exists',
		kind: 'riferimento-inesistente',
		files: {
			[PROVA]: page({ vigenza: '{ stato: superato, nota: Si legge altro, vedi: grilia }' }),
		},
		at: 'documenti/prova.md:13',
		correction: 'vigenza: { stato: superato, nota: Si legge altro, vedi: griglia }',
	},
	{
		rule: 'what to read instead of a document is finished',
		kind: 'riferimento-inesistente',
		files: {
			[PROVA]: page({ vigenza: '{ stato: superato, nota: Si legge altro, vedi: abbozzo }' }),
			'documenti/abbozzo.md': page({ titolo: 'Un abbozzo', stato: 'bozza' }),
		},
		at: 'documenti/prova.md:13',
	},
	{
		rule: 'what replaces a norm is in the register',
		kind: 'riferimento-inesistente',
		files: { [NORMA]: norma({ sostituita_da: '{ norma: l-241-199, nota: Oggi vale questa }' }) },
		at: 'norme/prova.md:9',
		correction: 'sostituita_da: { norma: l-241-1990, nota: Oggi vale questa }',
	},
	{
		rule: 'a step is a document that exists',
		kind: 'riferimento-inesistente',
		files: { [PROCEDURA]: procedura('griglia', 'determina') },
		at: 'procedure/prova.md:9',
	},
	{
		rule: 'a topic starts from documents that exist',
		kind: 'riferimento-inesistente',
		files: { 'argomenti/cig-cup.md': ARGOMENTO.replace('griglia', 'griglie') },
		at: 'argomenti/cig-cup.md:4',
		correction: 'partenza: [griglia]',
	},
	{
		rule: 'a public document does not name the register, which is for members',
		kind: 'riferimento-riservato',
		files: { [PROVA]: page({ visibilita: 'pubblico', norme: '[l-241-1990]' }) },
		at: 'documenti/prova.md:14',
	},
	{
		rule: "a topic starts from no document of the staff's",
		kind: 'riferimento-riservato',
		files: {
			[PROVA]: page({ visibilita: 'staff' }),
			'argomenti/cig-cup.md': ARGOMENTO.replace('griglia', 'prova'),
		},
		at: 'argomenti/cig-cup.md:4',
	},
	{
		rule: 'a document is not to be read instead of itself',
		kind: 'riferimento-a-se-stesso',
		files: { [PROVA]: page({ vigenza: '{ stato: superato, nota: Si legge altro, vedi: prova }' }) },
		at: 'documenti/prova.md:13',
	},
	{
		rule: "a step is no document of the staff's",
		kind: 'passo-di-altra-visibilita',
		files: {
			[PROVA]: page({ visibilita: 'staff' }),
			[PROCEDURA]: procedura('altro', 'prova'),
			...ALTRO,
		},
		at: 'procedure/prova.md:9',
	},
	{
		rule: 'a step is no public document, whose page would show the others',
		kind: 'passo-di-altra-visibilita',
		files: {
			[PROVA]: page({ visibilita: 'pubblico' }),
			[PROCEDURA]: procedura('altro', 'prova'),
			...ALTRO,
		},
		at: 'procedure/prova.md:9',
	},
	{
		rule: 'a document is a step of one procedure',
		kind: 'documento-in-due-procedure',
		files: { [PROCEDURA]: procedura('altro', 'griglia'), ...ALTRO },
		at: 'procedure/tavoli-di-valbruna.md:8',
	},
	{
		rule: 'a document is one step of its procedure',
		kind: 'documento-in-due-procedure',
		files: { [PROCEDURA]: procedura('altro', 'altro'), ...ALTRO },
		at: 'procedure/prova.md:9',
	},
	{
		rule: 'a procedure ends after it begins',
		kind: 'fine-prima-dell-inizio',
		files: {
			[PROVA]: page(),
			[PROCEDURA]: procedura('altro', 'prova').replace('inizio', 'fine: 2026-01-01\ninizio'),
			...ALTRO,
		},
		at: 'procedure/prova.md:6',
	},
	{
		rule: 'the file of a topic is called as a theme',
		kind: 'argomento-senza-tema',
		files: { 'argomenti/cig-cpu.md': ARGOMENTO },
		at: 'argomenti/cig-cpu.md:1',
		correction: 'cig-cup.md',
	},
	{
		rule: 'on any day a name means one act',
		kind: 'alias-conteso',
		files: {
			[NORMA]: norma({ alias: '[{ nome: Codice, dal: 2016-04-19, al: 2023-06-30 }]' }),
			'norme/altra.md': norma({
				titolo: 'Un’altra',
				alias: '[{ nome: codice, dal: 2006-04-12, al: 2016-04-19 }]',
			}),
		},
		at: 'norme/prova.md:9',
	},
	{
		rule: 'an identifier names one act',
		kind: 'identificativo-ripetuto',
		files: { [NORMA]: norma({ identificativo: 'URN:nir:stato:legge:1990-08-07;241' }) },
		at: 'norme/prova.md:9',
	},
	{
		rule: 'a norm no longer in force says what has happened',
		kind: 'vigenza-senza-nota',
		files: { [NORMA]: norma({ vigenza: '{ stato: abrogato }' }) },
		at: 'norme/prova.md:6',
	},
	{
		rule: 'a title occurs once, whatever the collection',
		kind: 'titolo-ripetuto',
		files: { [NORMA]: norma({ titolo: 'I tavoli di Valbruna' }) },
		at: 'norme/prova.md:2',
	},
	{
		rule: 'a summary does not call an avviso a bando',
		kind: 'parola-dei-contratti',
		files: { [PROVA]: page({ sommario: 'Come si scrive il bando.' }) },
		at: 'documenti/prova.md:3',
		correction: 'sommario: Come si scrive l’avviso.',
	},
	{
		rule: 'a text does not pay a corrispettivo, on whatever line of its paragraph',
		kind: 'parola-dei-contratti',
		files: {
			[PROVA]: page({}, '## Risorse\n\nAi partner `x` spetta\nsolo un **corrispettivo**.\n'),
		},
		at: 'documenti/prova.md:18',
		correction: 'solo un **contributo**.',
	},
	{
		rule: 'a cell of a table does not name the RUP',
		kind: 'parola-dei-contratti',
		files: { [PROVA]: page({}, '| Chi | Che cosa |\n|---|---|\n| Il RUP | convoca i tavoli |\n') },
		at: 'documenti/prova.md:17',
		correction: '| Il responsabile del procedimento | convoca i tavoli |',
	},
	{
		rule: 'a procedure tells of no gara',
		kind: 'parola-dei-contratti',
		files: {
			[PROVA]: page(),
			[PROCEDURA]: procedura('altro', 'prova').replace('Testo.', 'La gara.'),
			...ALTRO,
		},
		at: 'procedure/prova.md:12',
		correction: 'L’istruttoria pubblica.',
	},
	{
		rule: "the summary of a member's act is ours",
		kind: 'parola-dei-contratti',
		files: {
			[PROVA]: page({
				titolo: 'Bando per i tavoli',
				sommario: 'Il bando di un Comune.',
				provenienza: 'aderente',
			}),
		},
		at: 'documenti/prova.md:3',
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

	test('every kind of error has a case here', () => {
		const shown = new Set([...SHOWN_ELSEWHERE, ...CASES.map(({ kind }) => kind)]);
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
		[
			'a table that sets words of contracts beside the right ones',
			{ [PROVA]: page({}, '| Non | Ma |\n|---|---|\n| bando, gara | avviso |\n') },
		],
		['words of contracts to search by', { [PROVA]: page({ parole: '[bando, gara]' }) }],
		[
			"a member's act, which speaks as its body spoke",
			{ [PROVA]: page({ provenienza: 'aderente' }, 'Il bando scade il 5 marzo.\n') },
		],
		['a sample text in a quotation', { [PROVA]: page({}, '> Il bando scade.\n') }],
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
		'argomenti/cig-e-cpu.md:1 argomento-senza-tema',
		'documenti/Però.md:1 nome-del-file',
		'documenti/avviso-sbagliato.md:3 parola-dei-contratti',
		'documenti/avviso-sbagliato.md:5 data-futura',
		'documenti/avviso-sbagliato.md:12 riferimento-inesistente',
		'documenti/avviso-sbagliato.md:13 vigenza-senza-nota',
		'documenti/avviso-sbagliato.md:17 scadenza-prima-della-pubblicazione',
		'documenti/avviso-sbagliato.md:18 importo-non-valido',
		'documenti/avviso-sbagliato.md:19 punteggio-negativo',
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
		'norme/l-241-1990.md:4 valore-non-ammesso',
		'norme/l-241-1990.md:5 vigenza-senza-nota',
		'norme/l-241-1990.md:7 chiave-mancante',
		'procedure/un-percorso.md:7 riferimento-inesistente',
		'procedure/un-percorso.md:7 riferimento-inesistente',
		'seminari/al-contrario.md:5 fine-prima-dell-inizio',
	]);
});

test('every error has a sentence of ours, never one of a library', async () => {
	const english = /expected|invalid|must be|required|unrecognized/i;
	const all = await Promise.all(CASES.map(({ files }) => problemsOf(files)));
	expect(all.flat().filter(({ what }) => english.test(what))).toEqual([]);
});

test('whatever stands in a value, the check answers in our words', async () => {
	const odd = ['5', 'true', '[]', '[5]', '[[]]', '{}', '{ a: 1 }', '[{}]', '""', '2026-13-45'];
	const files = Object.keys(FRONT).flatMap((key) =>
		odd.map((value, number): [string, string] => [
			`documenti/prova-${key}-${number}.md`,
			page({ [key]: value }),
		]),
	);
	const problems = await problemsOf(Object.fromEntries(files));
	expect(problems.length).toBeGreaterThan(100);
	expect(problems.filter(({ what }) => /\[object|undefined|null|expected/i.test(what))).toEqual([]);
});
