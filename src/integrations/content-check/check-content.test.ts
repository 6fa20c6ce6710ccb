import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ERROR_KINDS, type ErrorKind } from '#schemas/error-kinds.ts';
import { ATTACHMENT_CASES } from './cases/attachment-cases.ts';
import { ATTACHED, type Case, FRONT, NORM, PROVA, page } from './cases/content.ts';
import { FIELD_CASES } from './cases/field-cases.ts';
import { FILE_CASES } from './cases/file-cases.ts';
import { REFERENCE_CASES } from './cases/reference-cases.ts';
import { SHEET_CASES } from './cases/sheet-cases.ts';
import { SURVEY_CASES } from './cases/survey-cases.ts';
import { TEXT_CASES } from './cases/text-cases.ts';
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
	...FILE_CASES,
	...FIELD_CASES,
	...SHEET_CASES,
	...REFERENCE_CASES,
	...ATTACHMENT_CASES,
	...TEXT_CASES,
	...SURVEY_CASES,
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

	test('the line of two slips is shown with both mended', async () => {
		const problems = await problemsOf({
			[PROVA]: page({}, 'Il bando è chiuso.\n\nIl RUP firma il capitolato,\npoi il bando.\n'),
		});
		expect(problems.map(({ line, correction }) => [line, correction])).toEqual([
			[15, 'L’avviso è chiuso.'],
			[17, 'Il responsabile del procedimento firma il documento progettuale,'],
			[17, 'Il responsabile del procedimento firma il documento progettuale,'],
			[18, 'poi l’avviso.'],
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
