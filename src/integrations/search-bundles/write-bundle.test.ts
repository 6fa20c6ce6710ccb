import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchTerms } from '#legal/searchable.ts';
import { type BundleSearch, openBundle } from '../../../tests/support/bundle-search.ts';
import { announcedRecords } from './announced-records.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { writeBundle } from './write-bundle.ts';

const PAGES: IndexedPage[] = [
	page('/area/biblioteca/uno/', 'Il ruolo dell’ambito', 'Le funzioni dell’ambito territoriale.'),
	page('/area/biblioteca/due/', 'La base', 'Ai sensi del d.lgs. 3 luglio 2017, n. 117.'),
	page('/area/biblioteca/tre/', 'Co-progettare', 'La co-progettazione e le attivita&#39; comuni.'),
];

const ANNOUNCED = {
	title: 'Le misure dell’autonomia',
	type: 'avviso',
	year: '2019',
	body: 'Comune di Valbruna',
	address: '/biblioteca/#le-misure-dell-autonomia',
};

let folder: string;
let search: BundleSearch;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bundle-'));
	await writeBundle(join(folder, 'one'), { pages: PAGES });
	await writeBundle(join(folder, 'two'), { pages: PAGES });
	const records = announcedRecords([ANNOUNCED]);
	await writeBundle(join(folder, 'announced'), { pages: [], records });
	await close();
	search = await openBundle(join(folder, 'one'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('what a person types finds the page', () => {
	test.each([
		['ambito', '/area/biblioteca/uno/'],
		['dell’ambito', '/area/biblioteca/uno/'],
		["l'ambito", '/area/biblioteca/uno/'],
		['decreto legislativo 117/2017', '/area/biblioteca/due/'],
		['dlgs 117 del 2017', '/area/biblioteca/due/'],
		['D.Lgs. n. 117/17', '/area/biblioteca/due/'],
		['117/2017', '/area/biblioteca/due/'],
		['coprogettazione', '/area/biblioteca/tre/'],
		['co progettazione', '/area/biblioteca/tre/'],
		['attività', '/area/biblioteca/tre/'],
	])('%s → %s', async (typed, url) => {
		expect(await search(searchTerms(typed))).toEqual([url]);
	});
});

test('an announced document is found by title, type, body and year, under its place in the public library', async () => {
	const find = await openBundle(join(folder, 'announced'));
	for (const typed of ['avviso', "dell'autonomia", 'valbruna', '2019'])
		expect(await find(searchTerms(typed))).toEqual([ANNOUNCED.address]);
});

test('of an announced document a record holds title, type, body and year, and nothing else', () => {
	const [record] = announcedRecords([ANNOUNCED]);
	expect(record).toEqual({
		url: '/biblioteca/#le-misure-dell-autonomia',
		audience: 'announced',
		content: "Le misure dell' autonomia. Avviso. Comune di Valbruna. 2019",
		meta: {
			nome: 'Le misure dell’autonomia',
			tipo: 'Avviso',
			ente: 'Comune di Valbruna',
			anno: '2019',
			riservato: '1',
		},
		filters: { tipo: ['avviso'], anno: ['2019'] },
		day: '2019',
	});
});

test('the same pages give the same files', async () => {
	expect(await contents(join(folder, 'one'))).toEqual(await contents(join(folder, 'two')));
});

test('the interfaces that Pagefind adds are not in the bundle', async () => {
	const names = Object.keys(await contents(join(folder, 'one')));
	expect(names.filter((name) => /ui|highlight|unknown/.test(name))).toEqual([]);
	expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json']));
	for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9/_.-]*$/);
});

function page(url: string, title: string, text: string): IndexedPage {
	const html = `<html lang="it"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></body></html>`;
	return { url, audience: 'members', html };
}

async function contents(bundle: string): Promise<Record<string, string>> {
	const names = await readdir(bundle, { recursive: true });
	const files = names.filter((name) => name.includes('.')).sort();
	const read = files.map(async (name) => [name, await readFile(join(bundle, name), 'base64')]);
	return Object.fromEntries(await Promise.all(read));
}
