import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainPdf } from '../../../tests/support/pdf.ts';
import { checkContent } from '../content-check/check-content.ts';
import { readBuiltFiles } from '../site-manifest/built-files.ts';
import type { Canary } from './canary.ts';
import { findCanaries } from './find-canaries.ts';
import { pdfTexts } from './pdf-texts.ts';
import { plantContent } from './plant-content.ts';

let folder: string;
let planted: string;
let canaries: Canary[];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'plant-'));
	planted = join(folder, 'planted');
	const content = join(folder, 'content');
	await cp('tests/fixtures/content-good', content, { recursive: true });
	await writeFile(join(content, 'allegati/scansione.pdf'), await plainPdf(['']));
	await writeFile(join(content, 'allegati/interno.txt'), 'Testo.');
	const griglia = await readFile(join(content, 'documenti/griglia.md'), 'utf8');
	const internal = griglia
		.replace('---\n', '---\nvisibilita: staff\n')
		.replace('griglia.txt', 'interno.txt')
		.replace('titolo: Griglia\n', 'titolo: Carte interne\n');
	await writeFile(join(content, 'documenti/interno.md'), internal);
	const other = join(content, 'documenti/condurre-i-tavoli.md');
	const scan =
		'{ file: scansione.pdf, titolo: Scansione, accessibile: false, riassunto: Un atto. }';
	const withScan = (await readFile(other, 'utf8')).replace('---\n', `---\nallegati: [${scan}]\n`);
	await writeFile(other, withScan.replace(/^correlati:.*\n/m, ''));
	canaries = await plantContent(content, planted);
});

afterAll(() => rm(folder, { recursive: true }));

test('planted content has nothing that the content check refuses', async () => {
	expect((await checkContent(planted, '2026-12-01')).problems).toEqual([]);
});

test('each page of a planted PDF says its word, to who opens it and to who looks at its bytes', async () => {
	const ofPdf = canaries.filter(({ source }) => source === 'allegati/scansione.pdf');
	const words = ofPdf.flatMap(({ word, field }) => (field.startsWith('page ') ? [word] : []));
	const names = await readdir(join(planted, 'allegati'));
	const name = names.find((file) => file.startsWith('scansione-')) ?? '';
	const pdf = [{ path: `/${name}`, bytes: await readFile(join(planted, 'allegati', name)) }];
	expect(ofPdf.map(({ audience }) => audience)).toEqual([undefined, undefined, undefined]);
	expect(findCanaries(pdf[0]?.bytes ?? Buffer.alloc(0)).sort()).toEqual(words);
	const texts = await pdfTexts(join(planted, 'allegati'), pdf);
	expect(texts.map(({ bytes }) => bytes.toString())).toEqual([
		words.map((word) => `Un foglio ${word}, fra gli altri.`).join('\n'),
	]);
});

test('a public document with a PDF stands beside them, each page with its word', async () => {
	const open = canaries.filter(({ audience }) => audience === 'public');
	expect(open.map(({ source, field }) => `${source} ${field}`)).toEqual([
		'allegati/prova-aperta.pdf page 1',
		'allegati/prova-aperta.pdf page 2',
	]);
});

test('a word of a text for staff is known to be for staff', async () => {
	const files = await readBuiltFiles(planted);
	const [attachment] = files.filter(({ path }) => /interno-.*\.txt$/.test(path));
	const [word] = findCanaries(attachment?.bytes ?? Buffer.alloc(0));
	expect(canaries.find((canary) => canary.word === word)).toMatchObject({ audience: 'staff' });
});
