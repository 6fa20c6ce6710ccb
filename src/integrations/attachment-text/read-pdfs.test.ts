import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainPdf } from '../../../tests/support/pdf.ts';
import { readPdfs } from './read-pdfs.ts';
import { forgetOldest } from './reading-cache.ts';

let folder: string;
let cache: string;
let pdf: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'pdfs-'));
	cache = join(folder, 'cache');
	pdf = join(folder, 'a.pdf');
	await writeFile(pdf, await plainPdf(['Testo.']));
});

afterEach(() => rm(folder, { recursive: true }));

test('a file that has not changed is not read again', async () => {
	const first = await readPdfs([pdf], cache);
	const [name = ''] = await readdir(cache);
	const kept = await readFile(join(cache, name), 'utf8');
	expect(first.get(pdf)).toMatchObject({ kind: 'read', pages: ['Testo.'] });
	expect(await readPdfs([pdf], cache)).toEqual(first);
	expect(await readFile(join(cache, name), 'utf8')).toBe(kept);
});

test('the same bytes under two names are read once', async () => {
	const copy = join(folder, 'b.pdf');
	await writeFile(copy, await readFile(pdf));
	const readings = await readPdfs([pdf, copy], cache);
	expect(readings.get(copy)).toEqual(readings.get(pdf));
	expect(await readdir(cache)).toHaveLength(1);
});

test('a file that has changed is read again', async () => {
	await readPdfs([pdf], cache);
	await writeFile(pdf, await plainPdf(['Altro.']));
	expect((await readPdfs([pdf], cache)).get(pdf)).toMatchObject({ pages: ['Altro.'] });
});

test.each([
	['empty', () => ''],
	['cut', (kept: string) => kept.slice(0, -20)],
	['with another text', (kept: string) => kept.replace('Testo.', 'Altro.')],
	['no text at all', () => '\u0000\u0001'],
])('what is kept is read anew where it is %s', async (_how, damage) => {
	const [first] = (await readPdfs([pdf], cache)).values();
	const [name = ''] = await readdir(cache);
	const kept = await readFile(join(cache, name), 'utf8');
	await writeFile(join(cache, name), damage(kept));
	expect((await readPdfs([pdf], cache)).get(pdf)).toEqual(first);
	expect(await readFile(join(cache, name), 'utf8')).toBe(kept);
});

test('no file at all is read from no folder', async () => {
	expect(await readPdfs([], cache)).toEqual(new Map());
});

test('what was not used for longest is forgotten first', async () => {
	await mkdir(cache);
	for (const [name, seconds] of [
		['old', 1_000],
		['older', 500],
		['new', 2_000],
	] as const) {
		await writeFile(join(cache, name), 'x'.repeat(100));
		await utimes(join(cache, name), seconds, seconds);
	}
	forgetOldest(cache, 200);
	expect((await readdir(cache)).sort()).toEqual(['new', 'old']);
});
