import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { makePdf, plainPdf, taggedPdf } from '../../../tests/support/pdf.ts';
import { openPdfReader } from './pdf-reader.ts';
import { MOST_PAGES, type PdfReading } from './reading.ts';

const reader = openPdfReader();
afterAll(() => reader.close());

const read = (bytes: Buffer) => reader.read(new Uint8Array(bytes));

/** @returns the text of each page */
async function pagesOf(bytes: Buffer): Promise<readonly string[]> {
	const reading = await read(bytes);
	return reading.kind === 'read' ? reading.pages : [];
}

describe('the text', () => {
	test('comes page by page', async () => {
		expect(await pagesOf(await plainPdf(['Primo foglio.', '', 'Terzo foglio.']))).toEqual([
			'Primo foglio.',
			'',
			'Terzo foglio.',
		]);
	});

	test('of columns comes column by column', async () => {
		const text = 'Gli enti del Terzo settore scrivono insieme. '.repeat(6).trim();
		const columns = await makePdf((sheet) =>
			sheet.text(text, { columns: 2, columnGap: 30, height: 60, width: 400 }),
		);
		expect(await pagesOf(columns)).toEqual([text]);
	});

	test('of a table comes row by row, cells apart', async () => {
		const table = await makePdf((sheet) => {
			const rows = [
				['Criterio', 'Punti'],
				['Rete', '20'],
			];
			for (const [row, cells] of rows.entries())
				for (const [cell, text] of cells.entries())
					sheet.text(text, 72 + cell * 200, 100 + row * 20);
		});
		expect(await pagesOf(table)).toEqual(['Criterio Punti Rete 20']);
	});

	test('follows the tags, which may differ from the order in which it was drawn', async () => {
		const swapped = await makePdf(
			(sheet) => {
				const second = sheet.struct('P', {}, () => sheet.text('Dopo.', 72, 200));
				const first = sheet.struct('P', {}, () => sheet.text('Prima.', 72, 100));
				const root = sheet.struct('Document');
				sheet.addStructure(root);
				second.end();
				for (const part of [first, second]) root.add(part);
				root.end();
			},
			{ tagged: true },
		);
		expect(await pagesOf(swapped)).toEqual(['Prima. Dopo.']);
	});

	test('leaves out what the tags say is only drawn, such as page numbers', async () => {
		const [page] = await pagesOf(await readFile('src/content/allegati/verbale-di-tavolo.pdf'));
		expect(page).toMatch(/^Verbale di un tavolo di coprogettazione Il verbale si manda/);
		expect(page).not.toContain('pagina 1 di 2');
	});

	test('that the tags forget comes last, not never', async () => {
		const forgotten = await makePdf(
			(sheet) => {
				sheet.text('Dimenticato.', 72, 100);
				const root = sheet.struct('Document');
				sheet.addStructure(root);
				root.add(sheet.struct('P', {}, () => sheet.text('Un capoverso con le sue etichette.')));
				root.end();
			},
			{ tagged: true },
		);
		expect(await pagesOf(forgotten)).toEqual(['Un capoverso con le sue etichette. Dimenticato.']);
	});
});

test('title, author, language and tags are those of the file', async () => {
	const info = { Title: 'Convenzione', Author: 'Comune di Selvapiana' };
	expect(await read(await taggedPdf(['Testo.'], { info }))).toEqual({
		kind: 'read',
		pages: ['Testo.'],
		tagged: true,
		active: [],
		title: 'Convenzione',
		author: 'Comune di Selvapiana',
		language: 'it-IT',
	});
	expect(await read(await plainPdf(['Testo.']))).toEqual({
		kind: 'read',
		pages: ['Testo.'],
		tagged: false,
		active: [],
	});
});

describe('what cannot be read is told apart', async () => {
	const whole = await plainPdf(['Primo foglio.', 'Secondo foglio.']);
	const broken = Buffer.from(whole);
	broken.fill('A', broken.indexOf('stream\n') + 12, broken.indexOf('stream\n') + 52);
	test.each<[string, Buffer, PdfReading]>([
		[
			'a file that asks for a password',
			await plainPdf(['Testo.'], { userPassword: 'a', ownerPassword: 'b' }),
			{ kind: 'encrypted' },
		],
		[
			'a file that opens but forbids to copy',
			await plainPdf(['Testo.'], { ownerPassword: 'b', permissions: { copying: false } }),
			{ kind: 'encrypted' },
		],
		['an empty file', Buffer.alloc(0), { kind: 'damaged', cause: 'not-a-pdf' }],
		['a text', Buffer.from('Un testo.\n'), { kind: 'damaged', cause: 'not-a-pdf' }],
		[
			'a file cut in two',
			whole.subarray(0, whole.length / 2),
			{ kind: 'damaged', cause: 'cut-short' },
		],
		[
			'a file that lost its last bytes',
			whole.subarray(0, -40),
			{ kind: 'damaged', cause: 'cut-short' },
		],
		['a page that is broken', broken, { kind: 'damaged', cause: 'unreadable' }],
		[
			'a PDF in name only',
			Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n'),
			{ kind: 'damaged', cause: 'unreadable' },
		],
		[
			'more pages than any act has',
			await plainPdf(Array.from({ length: MOST_PAGES + 1 }, () => 'x')),
			{ kind: 'too-long', most: 'pages' },
		],
	])('%s', async (_what, bytes, reading) => expect(await read(bytes)).toEqual(reading));
});

describe('what a file could do by itself is seen', () => {
	test.each<[string, (sheet: PDFKit.PDFDocument) => void, string]>([
		['a script', (sheet) => sheet.addNamedJavaScript('a', 'app.alert(1)'), 'script'],
		['a file inside', (sheet) => sheet.file(Buffer.from('x'), { name: 'a.txt' }), 'file-inside'],
	])('%s', async (_what, hide, kind) => {
		const bytes = await makePdf((sheet) => {
			sheet.text('Testo.');
			hide(sheet);
		});
		expect(await read(bytes)).toMatchObject({ kind: 'read', active: [kind] });
	});
});

describe('a file that asks too much', async () => {
	const long = await plainPdf(Array.from({ length: 150 }, () => 'Un foglio. '.repeat(300)));

	test.each([
		['time', { milliseconds: 1, bytes: Number.POSITIVE_INFINITY }],
		['memory', { milliseconds: 60_000, bytes: Number.NEGATIVE_INFINITY }],
	] as const)('ends when its %s is over, and the next one is read', async (limit, limits) => {
		const strict = openPdfReader(limits);
		expect(await strict.read(new Uint8Array(long))).toEqual({ kind: 'unfinished', limit });
		await strict.close();
		expect(await read(long)).toMatchObject({ kind: 'read' });
	});
});
