import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @returns addresses of the pages found, best first */
export type BundleSearch = (terms: string) => Promise<string[]>;

/**
 * Opens a built search bundle with the script that browsers load, in this process: its requests
 * for files of the bundle are read from disk.
 */
export async function openBundle(folder: string): Promise<BundleSearch> {
	const root = resolve(folder) + sep;
	const network = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const path = pathOf(input);
		return path?.startsWith(root) ? new Response(await readFile(path)) : network(input, init);
	};
	const pagefind: Pagefind = await import(
		/* @vite-ignore */ pathToFileURL(`${root}pagefind.js`).href
	);
	await pagefind.options({ basePath: root, baseUrl: '/' });
	return async (terms) => {
		const { results } = await pagefind.search(terms);
		return Promise.all(results.map(async (result) => (await result.data()).url));
	};
}

/** @returns the path on disk that a request means, `null` for another site */
function pathOf(input: RequestInfo | URL): string | null {
	const url = new URL(input instanceof Request ? input.url : input, 'file:///');
	return url.protocol === 'file:' ? fileURLToPath(`file://${url.pathname}`) : null;
}

type Pagefind = {
	options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
	search: (terms: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
};
