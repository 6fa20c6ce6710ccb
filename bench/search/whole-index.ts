import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';

/** What a bundle holds of one page, as Pagefind keeps it. */
type Held = { url: string; content: string; meta: Partial<Record<string, string>> };

/** The same documents in MiniSearch, which loads its whole index before the first search. */
export type WholeIndex = {
	records: number;
	/** Compressed, without and with the texts from which results show a stretch. */
	bytes: { library: number; index: number; withTexts: number };
	/** @returns milliseconds to read the index and to find, in this page */
	firstSearch: (page: Page, words: string) => Promise<number>;
};

const SIGNATURE = 'pagefind_dcd'.length;

/** @param bundle folder of a built search bundle */
export async function wholeIndex(bundle: string): Promise<WholeIndex> {
	const held = readHeld(bundle);
	const library = await bundledLibrary();
	const index = indexed(held, ['title', 'url']);
	return {
		records: held.length,
		bytes: {
			library: gzipSync(library).length,
			index: gzipSync(index).length,
			withTexts: gzipSync(indexed(held, ['title', 'url', 'text'])).length,
		},
		firstSearch: async (page, words) => {
			await page.evaluate(library);
			return page.evaluate(searchWhole, { index, words });
		},
	};
}

/** Runs in the page. */
function searchWhole({ index, words }: { index: string; words: string }): number {
	const started = performance.now();
	const options = { fields: ['title', 'text'], storeFields: ['title', 'url'] };
	const found = window.MiniSearch.loadJSON(index, options).search(words, { prefix: true });
	if (found.length === 0) throw new Error(`MiniSearch finds no ${words}.`);
	return performance.now() - started;
}

function indexed(held: readonly Held[], storeFields: string[]): string {
	const whole = new MiniSearch({ fields: ['title', 'text'], storeFields });
	whole.addAll(
		held.map(({ url, content, meta }, id) => ({ id, url, title: meta.title ?? '', text: content })),
	);
	return JSON.stringify(whole);
}

/** Past some thousands of pages Pagefind keeps several in one file, by the name of each. */
function readHeld(bundle: string): Held[] {
	return globSync('fragment/*.pf_fragment', { cwd: bundle })
		.sort()
		.flatMap((file) => {
			const bytes = gunzipSync(readFileSync(join(bundle, file))).subarray(SIGNATURE);
			const read: Held | Record<string, Held> = JSON.parse(bytes.toString('utf8'));
			return isHeld(read) ? [read] : Object.values(read);
		});
}

function isHeld(read: Held | Record<string, Held>): read is Held {
	return typeof read.content === 'string';
}

async function bundledLibrary(): Promise<string> {
	const built = await build({
		stdin: { contents: 'window.MiniSearch = require("minisearch")', resolveDir: '.' },
		bundle: true,
		minify: true,
		format: 'iife',
		platform: 'browser',
		write: false,
	});
	return built.outputFiles[0]?.text ?? '';
}

declare global {
	interface Window {
		MiniSearch: typeof MiniSearch;
	}
}
