import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of a built site, by what grows with the library in a different way. */
export type OutputSize = { documents: number; search: number; rest: number };

/** @param outDir folder of a build, with its Worker */
export async function outputSize(outDir: string): Promise<OutputSize> {
	const sizes: OutputSize = { documents: 0, search: 0, rest: 0 };
	const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
	for (const entry of entries.filter((candidate) => candidate.isFile())) {
		const path = join(entry.parentPath, entry.name);
		sizes[partOf(path.replaceAll('\\', '/'))] += (await stat(path)).size;
	}
	return sizes;
}

function partOf(path: string): keyof OutputSize {
	if (path.includes('/pagefind/')) return 'search';
	const isDocument = /\/area\/biblioteca\/[^/]+\/index\.html$/.test(path);
	return isDocument ? 'documents' : 'rest';
}
