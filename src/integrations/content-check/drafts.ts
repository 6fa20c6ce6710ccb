import { join } from 'node:path';
import { readFrontMatter } from './front-matter.ts';
import { filesUnder, readText } from './library.ts';

/**
 * Drafts of a folder of pages, by their path from it. They are kept from the loader, not filtered
 * by pages: a page that forgets a filter cannot show what was never loaded.
 */
export function draftsIn(contentRoot: string, folder: string): string[] {
	return filesUnder(contentRoot, folder)
		.map(({ file }) => file)
		.filter((file) => /\.mdx?$/.test(file) && isDraft(join(contentRoot, file)))
		.map((file) => file.slice(`${folder}/`.length));
}

/** Most files never say the word, and parsing thousands of them twice would be felt. */
function isDraft(path: string): boolean {
	const { text } = readText(path);
	const front = text.includes('bozza') ? readFrontMatter(text) : null;
	if (!front?.readable) return false;
	const { stato } = front.source.data;
	return stato === 'bozza';
}
