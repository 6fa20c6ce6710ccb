import type { Audience } from '#domain/access.ts';
import { addressOf, audienceOf } from '#integrations/site-manifest/address-classes.ts';
import { type BuiltFile, readBuiltFiles } from '#integrations/site-manifest/built-files.ts';

/** A built page that search may find, by the class that the gate gives it. */
export type IndexedPage = { url: string; audience: Audience; html: string };

/** @returns the pages that mark what search reads of them, in the order of their paths */
export async function readIndexedPages(clientDir: string): Promise<IndexedPage[]> {
	const files = await readBuiltFiles(clientDir);
	return files.flatMap(toIndexedPage);
}

function toIndexedPage({ path, bytes }: BuiltFile): IndexedPage[] {
	const url = addressOf(path);
	const audience = audienceOf(path);
	if (!path.endsWith('.html') || url === null || audience === null) return [];
	const html = bytes.toString('utf8');
	return html.includes('data-pagefind-body') ? [{ url, audience, html }] : [];
}
