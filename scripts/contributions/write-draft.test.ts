import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DraftSource } from '#domain/contribution-draft.ts';
import { folderSource } from './sources.ts';
import { writeDraft } from './write-draft.ts';

const SOURCE: DraftSource = {
	slug: 'avviso-giovani',
	title: 'Avviso (esempio)',
	type: 'avviso',
	topics: [],
	year: 2025,
	licence: 'cc-by',
	organisationId: 'demo-valbruna',
	organisation: 'Comune di Valbruna (esempio)',
	region: '06',
	fileFormat: 'pdf',
};
const PAGE = 'src/content/documenti/avviso-giovani.md';
const FILE = 'src/content/allegati/avviso-giovani.pdf';
const bytes = Uint8Array.from([1, 2, 3]);
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'drafts-'));
	for (const folder of ['documenti', 'allegati'])
		mkdirSync(join(root, 'src/content', folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = () => writeDraft(SOURCE, bytes, { root, today: '2026-11-23' });

test('page and file are written, and it says where', () => {
	expect(write()).toEqual({ kind: 'written', paths: [PAGE, FILE] });
	expect(readFileSync(join(root, PAGE), 'utf8')).toContain('stato: bozza');
	expect(new Uint8Array(readFileSync(join(root, FILE)))).toEqual(bytes);
});

test.each([PAGE, `${PAGE}x`, FILE])('where %s is there already, nothing is written', (path) => {
	writeFileSync(join(root, path), 'lavoro di qualcuno');
	expect(write()).toEqual({ kind: 'there', path });
	expect(readFileSync(join(root, path), 'utf8')).toBe('lavoro di qualcuno');
	const written = [PAGE, FILE].filter((one) => one !== path && existsSync(join(root, one)));
	expect(written).toEqual([]);
});

test('a file without its page is not left behind', () => {
	rmSync(join(root, 'src/content/documenti'), { recursive: true });
	expect(write).toThrow('could not be written');
	expect(existsSync(join(root, FILE))).toBe(false);
});

test('a folder fetched from production is read as the database is', async () => {
	const row = { ...SOURCE, id: 'a', fileKey: 'contributi/a/x', topics: '["iva"]' };
	writeFileSync(join(root, 'contributi.json'), JSON.stringify([{ results: [row] }]));
	writeFileSync(join(root, 'a'), bytes);
	const { contributions, fileOf } = folderSource(root);
	const [only] = contributions;
	if (!only) throw new Error('There is none.');
	expect(only).toMatchObject({ title: SOURCE.title, topics: ['iva'] });
	expect(await fileOf(only)).toEqual(bytes);
	expect(await fileOf({ ...only, id: 'b' })).toBeNull();
});

test('a folder without the list says what is missing', () => {
	expect(() => folderSource(root)).toThrow('contributi.json is missing');
});
