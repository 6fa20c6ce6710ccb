import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readUploads } from './read-upload.ts';
import { sendKeptFile } from './send-kept-file.ts';
import { zipNames } from './zip-names.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml';

function docx(main = WORD, more: Record<string, Uint8Array> = {}): Uint8Array {
	const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
	return zipSync({
		'[Content_Types].xml': strToU8(types),
		'word/document.xml': strToU8('<w:document/>'),
		...more,
	});
}

function odt(more: Record<string, Uint8Array> = {}): Uint8Array {
	return zipSync({
		mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
		'content.xml': strToU8('<office/>'),
		...more,
	});
}

async function read(bytes: Uint8Array, name = 'bozza.pdf'): Promise<string> {
	const reading = await readUploads([new File([bytes as BlobPart], name)]);
	if (reading.ok) return reading.uploads.map((upload) => upload.name).join();
	return reading.faults.map(({ fault }) => fault).join();
}

describe('a file is what its content says', () => {
	const png = Uint8Array.from([
		...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
		...[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0],
		...[0x49, 0x44, 0x41, 0x54],
	]);
	test.each([
		['a text of Word', docx(), 'bozza.docx'],
		['a text of LibreOffice', odt(), 'bozza.odt'],
		['an image', png, 'bozza.png'],
		['a PDF', strToU8('%PDF-1.7\n%%EOF'), 'bozza.pdf'],
		['a text of Word that may run programs', docx(MACROS), 'type'],
		[
			'a text of Word with a program hidden in it',
			docx(WORD, { 'word/vbaProject.bin': png }),
			'macros',
		],
		['a text of LibreOffice with a program', odt({ 'Basic/Standard/a.xml': png }), 'macros'],
		['an archive of anything', zipSync({ 'index.html': strToU8('<script>') }), 'type'],
		['a page', strToU8('<!doctype html><script>alert(1)</script>'), 'type'],
		['a program', strToU8('MZ\u0090\u0000 not a document'), 'type'],
		['words', strToU8('soltanto parole'), 'type'],
		['half a text of Word', docx().slice(0, -40), 'unreadable'],
	])('%s', async (_what, bytes, expected) => {
		expect(await read(bytes)).toBe(expected);
	});

	test('all that is wrong is told at once', async () => {
		const files = ['a.html', 'b.html'].map((name) => new File(['<p>'], name));
		expect(await readUploads([...files, new File([], 'c.pdf')])).toEqual({
			ok: false,
			faults: [
				{ name: 'a.html', fault: 'type' },
				{ name: 'b.html', fault: 'type' },
				{ name: 'c.pdf', fault: 'empty' },
			],
		});
	});
});

describe('the directory of an archive', () => {
	test('gives the names', () => {
		expect(zipNames(zipSync({ a: strToU8('1'), 'b/c': strToU8('2') }))).toEqual(['a', 'b/c']);
	});

	test.each([
		['is not there', strToU8('PK'.repeat(50))],
		['points outside', Uint8Array.from({ length: 22 }, (_, n) => [0x50, 0x4b, 5, 6][n] ?? 0xff)],
		['is nothing', new Uint8Array()],
	])('that %s is damaged', (_what, bytes) => {
		expect(zipNames(bytes)).toBeNull();
	});
});

describe('a kept file', () => {
	const file = { number: 1, name: 'perché «sì».pdf', type: 'application/pdf', size: 3 };

	test('is sent as a download, under its name', async () => {
		const files = { get: async () => ({ body: 'abc', size: 3 }) } as unknown as R2Bucket;
		const { headers } = await sendKeptFile(files, { id: 'x', file });
		expect(headers.get('content-type')).toBe('application/pdf');
		expect(headers.get('content-disposition')).toBe(
			`attachment; filename="perche si.pdf"; filename*=UTF-8''perch%C3%A9%20%C2%ABs%C3%AC%C2%BB.pdf`,
		);
	});

	test('that the store has lost is trouble, not an empty file', async () => {
		const files = { get: async () => null } as unknown as R2Bucket;
		await expect(sendKeptFile(files, { id: 'x', file })).rejects.toThrow('no file 1 of x');
	});
});
