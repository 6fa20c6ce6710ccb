import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { IndexedPage } from './indexed-pages.ts';
import { keepTitle } from './keep-title.ts';
import type { SearchRecord } from './search-record.ts';
import { searchableHtml } from './searchable-html.ts';
import { sortKeys, withSortKeys } from './sort-keys.ts';

/** What a bundle finds. */
export type BundleContent = {
	pages: readonly IndexedPage[];
	records?: readonly SearchRecord[];
};

/**
 * Writes a Pagefind bundle; what stood in the folder goes.
 *
 * @throws what Pagefind could not do, and a file that it writes and nobody has judged
 */
export async function writeBundle(
	folder: string,
	{ pages, records = [] }: BundleContent,
): Promise<void> {
	const index = await openIndex();
	for (const page of pages) await addPage(index, page);
	for (const record of records) await addRecord(index, record);
	const { errors, files } = await index.getFiles();
	refuse(errors, 'to give its files');
	await rm(folder, { recursive: true, force: true });
	for (const { path, content } of files) if (isServed(path)) await put(join(folder, path), content);
	await index.deleteIndex();
}

/** Fragments are shared files past this number, so that thousands of documents stay far from the
 * 20,000 files that a deployment may have; below it a result costs the text of its page alone, and the
 * list of all pages names no shared file for each. */
const MOST_FRAGMENT_FILES = 8_000;

const LANGUAGE = 'it';

async function openIndex(): Promise<PagefindIndex> {
	const { errors, index } = await createIndex({
		forceLanguage: LANGUAGE,
		maxFragments: MOST_FRAGMENT_FILES,
	});
	refuse(errors, 'to open an index');
	if (!index) throw new Error('Pagefind gave no index.');
	return index;
}

async function addPage(index: PagefindIndex, { url, html }: IndexedPage): Promise<void> {
	const content = searchableHtml(withSortKeys(keepTitle(html)));
	const { errors } = await index.addHTMLFile({ url, content });
	refuse(errors, `to read ${url}`);
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
	const { url, content, meta, filters } = record;
	const sort = sortKeys(meta.nome ?? '', record.day);
	const { errors } = await index.addCustomRecord({
		url,
		content,
		language: LANGUAGE,
		meta,
		filters,
		sort,
	});
	refuse(errors, `to read ${url}`);
}

function refuse(errors: readonly string[], task: string): void {
	if (errors.length > 0) throw new Error(`Pagefind failed ${task}: ${errors.join('; ')}`);
}

const SERVED =
	/^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.it\.pagefind|pagefind\.it_[a-z0-9]+\.pf_meta|(?:fragment|index|filter)\/it_(?:group_)?[a-z0-9]+\.pf_(?:fragment|index|filter))$/;
const UNUSED =
	/^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)|wasm\.unknown\.pagefind)$/;

function isServed(path: string): boolean {
	if (SERVED.test(path)) return true;
	if (UNUSED.test(path)) return false;
	throw new Error(`Pagefind wrote ${path}, which is neither known nor known to be unused.`);
}

async function put(path: string, content: Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}
