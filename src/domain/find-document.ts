import { type LibraryIndex, openIndex } from './library-index.ts';

/** A document as other pages name it. */
export type NamedDocument = { slug: string; title: string; href: string };

/** The document of a slug among those that members may read, `null` where there is none. */
export function findDocument(index: LibraryIndex, slug: string): NamedDocument | null {
	const row = index.rows.find(([known]) => known === slug);
	if (!row) return null;
	const { title, href } = openIndex(index).entryOf(row);
	return { slug, title, href };
}
