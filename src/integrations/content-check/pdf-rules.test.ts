import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import type { ErrorKind } from '#schemas/error-kinds.ts';
import { makePdf, plainPdf, taggedPdf } from '../../../tests/support/pdf.ts';
import { checkContent } from './check-content.ts';

const folders: string[] = [];
const TODAY = '2026-12-01';

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Checks good content to which a document with one attachment was added. */
async function check(file: string, bytes: Uint8Array, item: string) {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	folders.push(root);
	cpSync('tests/fixtures/content-good', root, { recursive: true });
	writeFileSync(join(root, 'allegati', file), bytes);
	writeFileSync(join(root, 'documenti/prova.md'), documentWith(item));
	return checkContent(root, TODAY);
}

/** The attachment stands in line 13, and below it where the list is written down the page. */
function documentWith(item: string): string {
	return `---
titolo: Una prova
sommario: Che cosa trova chi legge.
tipo: regolamento
scheda: { approvazione: 'Delibera 12 del 2026' }
data: 2026-10-12
ente: Comune di Selvapiana
fasi: ['05']
territorio: { livello: nazionale }
fonti: [{ titolo: Esperienza della redazione }]
verificato: { il: 2026-11-10, da: Redazione }
rivedere: 2027-11-10
allegati: ${item}
---

Testo.
`;
}

const ACCESSIBLE = '[{ file: atto.pdf, titolo: Atto, accessibile: true }]';
const SUMMED_UP = '[{ file: atto.pdf, titolo: Atto, accessibile: false, riassunto: Un atto. }]';
const CORRECTED = '- { file: atto.pdf, titolo: Atto, accessibile: false, riassunto: … }';
const TEXT = 'Gli enti del Terzo settore e il Comune scrivono insieme il progetto. '.repeat(3);

const whole = await taggedPdf([TEXT]);
const scan = await plainPdf(['', '']);
const outlines = await makePdf((sheet) => {
	for (const at of [100, 120, 140]) sheet.moveTo(72, at).lineTo(300, at).stroke();
});

type Case = { rule: string; bytes: Buffer; item?: string; kind: ErrorKind; correction?: string };

const CASES: readonly Case[] = [
	{
		rule: 'a PDF that asks for a password is refused',
		bytes: await taggedPdf([TEXT], { userPassword: 'a', ownerPassword: 'b' }),
		kind: 'allegato-protetto',
	},
	{
		rule: 'a PDF that forbids to copy is refused',
		bytes: await taggedPdf([TEXT], { ownerPassword: 'b', permissions: { copying: false } }),
		kind: 'allegato-protetto',
	},
	{
		rule: 'a text that was renamed is refused',
		bytes: Buffer.from('Un testo.\n'),
		kind: 'allegato-rovinato',
	},
	{
		rule: 'a PDF whose end is missing is refused',
		bytes: whole.subarray(0, whole.length / 2),
		kind: 'allegato-rovinato',
	},
	{
		rule: 'a PDF in name only is refused',
		bytes: Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n'),
		kind: 'allegato-rovinato',
	},
	{
		rule: 'more pages than search reads are refused',
		bytes: await taggedPdf(Array.from({ length: 1_001 }, () => 'x')),
		kind: 'allegato-smisurato',
	},
	{
		rule: 'a scan is not accessible, and gets a summary',
		bytes: scan,
		kind: 'allegato-scansionato',
		correction: CORRECTED,
	},
	{
		rule: 'text drawn as lines makes a scan too',
		bytes: outlines,
		kind: 'allegato-scansionato',
		correction: CORRECTED,
	},
	{
		rule: 'a PDF without tags is not accessible',
		bytes: await plainPdf([TEXT]),
		kind: 'allegato-senza-etichette',
		correction: CORRECTED,
	},
	{
		rule: 'a summary that is there stays in the corrected line',
		bytes: await plainPdf([TEXT]),
		item: "[{ file: atto.pdf, titolo: 'L’atto: testo', accessibile: true, riassunto: Un atto. }]",
		kind: 'allegato-senza-etichette',
		correction:
			"- { file: atto.pdf, titolo: 'L’atto: testo', accessibile: false, riassunto: Un atto. }",
	},
	{
		rule: 'a PDF with a script is refused',
		bytes: await makePdf((sheet) => sheet.text(TEXT).addNamedJavaScript('a', 'app.alert(1)')),
		item: SUMMED_UP,
		kind: 'allegato-attivo',
	},
	{
		rule: 'a PDF with a file inside is refused',
		bytes: await makePdf((sheet) => sheet.text(TEXT).file(Buffer.from('x'), { name: 'a.txt' })),
		item: SUMMED_UP,
		kind: 'allegato-attivo',
	},
	{
		rule: 'a PDF that says who wrote it is refused',
		bytes: await taggedPdf([TEXT], { info: { Author: 'Anna Prova' } }),
		kind: 'allegato-con-autore',
	},
];

describe('one fault, one error, at the line of the attachment', () => {
	test.each(CASES)('$rule', async ({ bytes, item = ACCESSIBLE, kind, correction = '' }) => {
		const { problems } = await check('atto.pdf', bytes, item);
		expect(problems).toMatchObject([{ kind, file: 'documenti/prova.md', line: 13, correction }]);
	});

	test('of a list down the page the line is that of its item', async () => {
		const item = '\n  - file: atto.pdf\n    titolo: Atto\n    accessibile: true';
		const { problems } = await check('atto.pdf', scan, item);
		expect(problems).toMatchObject([{ line: 14, correction: CORRECTED }]);
	});

	test('the name that a file betrays is not said again', async () => {
		const bytes = await taggedPdf([TEXT], { info: { Author: 'Anna Prova' } });
		const { problems } = await check('atto.pdf', bytes, ACCESSIBLE);
		expect(JSON.stringify(problems)).not.toContain('Anna');
	});

	test('all faults of a file come in one run', async () => {
		const info = { Author: 'Anna Prova' };
		const bytes = await makePdf((sheet) => sheet.addNamedJavaScript('a', 'x'), { info });
		const { problems } = await check('atto.pdf', bytes, ACCESSIBLE);
		expect(problems.map(({ kind }) => kind).sort()).toEqual([
			'allegato-attivo',
			'allegato-con-autore',
			'allegato-scansionato',
		]);
	});
});

describe('what is no error', async () => {
	test.each([
		['a PDF with text and tags', whole, ACCESSIBLE],
		['a PDF without tags that does not claim to be accessible', await plainPdf([TEXT]), SUMMED_UP],
		[
			'an author that is the body of the document',
			await taggedPdf([TEXT], { info: { Author: 'comune di  Selvapiana' } }),
			ACCESSIBLE,
		],
		[
			'a title and a program',
			await taggedPdf([TEXT], { info: { Title: 'Atto', Creator: 'Writer' } }),
			ACCESSIBLE,
		],
	])('%s passes', async (_what, bytes, item) => {
		expect(await check('atto.pdf', bytes, item)).toMatchObject({ problems: [], notices: [] });
	});

	test('a scan with a summary passes, and is told with its document', async () => {
		const { problems, notices } = await check('atto.pdf', scan, SUMMED_UP);
		expect(problems).toEqual([]);
		expect(notices).toEqual([
			{ file: 'documenti/prova.md', line: 13, what: expect.stringContaining('«atto.pdf»') },
		]);
	});
});

describe('a file of a word processor or a spreadsheet', () => {
	const item = (file: string) => `[{ file: ${file}, titolo: Modulo, accessibile: true }]`;
	const zip = (part: string) => zipSync({ [part]: strToU8('x'), 'content.xml': strToU8('<a/>') });

	test.each([
		['modulo.docx', zip('[Content_Types].xml')],
		['modulo.odt', zip('mimetype')],
	])('%s that is a package passes', async (file, bytes) => {
		expect((await check(file, bytes, item(file))).problems).toEqual([]);
	});

	test.each([
		['modulo.docx', 'a text', Buffer.from('Un testo.')],
		['modulo.odt', 'nothing', Buffer.alloc(0)],
		['modulo.docx', 'an old format, or one behind a password', Buffer.from('\xd0\xcf\x11\xe0')],
		['modulo.docx', 'a package of another kind', zip('mimetype')],
		['modulo.ods', 'a package without its end', zip('mimetype').subarray(0, 40)],
	])('%s that is %s is refused', async (file, _what, bytes) => {
		const { problems } = await check(file, bytes, item(file));
		expect(problems).toMatchObject([{ kind: 'allegato-rovinato', line: 13 }]);
	});
});
