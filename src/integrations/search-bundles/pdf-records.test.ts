import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchTerms } from '#legal/searchable.ts';
import { openBundle } from '../../../tests/support/bundle-search.ts';
import { plainPdf, taggedPdf } from '../../../tests/support/pdf.ts';
import { pdfRecords } from './pdf-records.ts';
import type { SearchRecord } from './search-record.ts';
import { writeBundle } from './write-bundle.ts';

let folder: string;
let records: SearchRecord[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'pdf-records-'));
	await put(
		'content/documenti/aperto.md',
		document({ visibilita: 'pubblico', file: 'aperto.pdf', more: 'trasversali: [cig-cup]\n' }),
	);
	await put('content/documenti/avviso.md', document({ file: 'avviso.pdf' }));
	await put('content/documenti/altro.md', document({ titolo: 'Un altro', file: 'avviso.pdf' }));
	await put('content/documenti/carta.md', document({ file: 'carta.pdf' }));
	await put('content/documenti/bozza.md', document({ file: 'bozza.pdf', more: 'stato: bozza\n' }));
	await put('content/documenti/interno.md', document({ visibilita: 'staff', file: 'interno.pdf' }));
	await put('content/documenti/assente.md', document({ file: 'assente.pdf' }));
	await put('client/allegati/aperto.pdf', await taggedPdf(['Parola pubblicissima.']));
	await put(
		'client/area/allegati/avviso.pdf',
		await plainPdf(['Ai sensi dell’art. 55, d.lgs. 117/17.', '', 'La polizza dell’ambito.']),
	);
	await put('client/area/allegati/carta.pdf', await plainPdf(['', '']));
	await put('client/area/allegati/bozza.pdf', await plainPdf(['Parola in bozza.']));
	await put('client/staff/allegati/interno.pdf', await plainPdf(['Parola internissima.']));
	records = await pdfRecords(join(folder, 'content'), join(folder, 'client/'));
});

afterAll(() => rm(folder, { recursive: true }));

test('each page with text of a PDF that the site offers is a record, under the class of its file', () => {
	expect(records.map(({ url, audience }) => [url, audience])).toEqual([
		['/area/allegati/avviso.pdf#page=1', 'members'],
		['/area/allegati/avviso.pdf#page=3', 'members'],
		['/allegati/aperto.pdf#page=1', 'public'],
		['/staff/allegati/interno.pdf#page=1', 'staff'],
	]);
});

test('a record says what a result shows, and stands where its document stands', () => {
	const record = records.find(({ url }) => url === '/allegati/aperto.pdf#page=1');
	expect(record).toEqual({
		url: '/allegati/aperto.pdf#page=1',
		audience: 'public',
		content: 'Parola pubblicissima.',
		meta: {
			nome: 'Il testo di aperto.pdf',
			pagina: '1',
			documento: '/pubblicazioni/aperto/',
			titolo_documento: 'L’avviso di aperto.pdf',
			tipo: 'Regolamento dell’ente',
			ente: 'Comune di Selvapiana',
			data: '12 ottobre 2026',
		},
		filters: {
			tipo: ['regolamento'],
			fase: ['03', '04'],
			argomento: ['cig-cup'],
			territorio: ['09'],
			anno: ['2026'],
			stato: ['attuale'],
		},
		day: '2026-10-12',
	});
});

test('a PDF of two documents is one, and the first of them its document', () => {
	const ofNotice = records.filter(({ url }) => url.includes('avviso.pdf'));
	expect(ofNotice.map(({ meta }) => meta.documento)).toEqual([
		'/area/biblioteca/altro/',
		'/area/biblioteca/altro/',
	]);
});

test('the text is spelt as the index spells it', () => {
	expect(records[0]?.content).toBe("Ai sensi dell' art. 55, d.lgs. 117/2017.");
});

describe('a bundle of them', () => {
	beforeAll(async () => {
		const held = records.filter(({ audience }) => audience !== 'staff');
		for (const name of ['one', 'two'])
			await writeBundle(join(folder, name), { pages: [], records: held });
		const open = records.filter(({ audience }) => audience === 'public');
		await writeBundle(join(folder, 'open'), { pages: [], records: open });
		await close();
	});

	test('finds the page that holds the words', async () => {
		const find = await openBundle(join(folder, 'one'));
		expect(await find(searchTerms("l'ambito"))).toEqual(['/area/allegati/avviso.pdf#page=3']);
		expect(await find(searchTerms('decreto legislativo 117/2017'))).toEqual([
			'/area/allegati/avviso.pdf#page=1',
		]);
	});

	test('has the same bytes for the same files', async () => {
		expect(await bytesOf('one')).toEqual(await bytesOf('two'));
	});

	test('holds no text of another audience', async () => {
		const open = await fragmentsOf('open');
		expect(open).toContain('pubblicissima');
		for (const word of ['polizza', 'internissima', 'bozza', 'avviso.pdf'])
			expect(open).not.toContain(word);
		const members = await fragmentsOf('one');
		expect(members).toContain('polizza');
		for (const word of ['internissima', 'bozza']) expect(members).not.toContain(word);
	});
});

function document({ visibilita = 'membri', titolo, file, more = '' }: Written): string {
	return `---
titolo: ${titolo ?? `L’avviso di ${file}`}
sommario: Che cosa trova chi legge.
tipo: regolamento
scheda: { approvazione: 'Delibera 12 del 2026' }
data: 2026-10-12
ente: Comune di Selvapiana
visibilita: ${visibilita}
fasi: ['03', '04']
territorio: { livello: regione, codice: '09' }
fonti: [{ titolo: Esperienza della redazione }]
verificato: { il: 2026-11-10, da: Redazione }
rivedere: 2027-11-10
allegati:
  - { file: ${file}, titolo: Il testo di ${file}, accessibile: false, riassunto: Un atto. }
${more}---

Testo.
`;
}

type Written = { visibilita?: string; titolo?: string; file: string; more?: string };

async function put(path: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(join(folder, path)), { recursive: true });
	await writeFile(join(folder, path), content);
}

async function bytesOf(name: string): Promise<Record<string, string>> {
	const names = (await readdir(join(folder, name), { recursive: true })).sort();
	const files = names.filter((file) => file.includes('.'));
	const read = files.map(async (file) => [file, await readFile(join(folder, name, file), 'hex')]);
	return Object.fromEntries(await Promise.all(read));
}

async function fragmentsOf(name: string): Promise<string> {
	const fragments = join(folder, name, 'fragment');
	const packed = await Promise.all(
		(await readdir(fragments)).map((file) => readFile(join(fragments, file))),
	);
	return packed.map((bytes) => gunzipSync(bytes).toString('utf8')).join('\n');
}
