import {
	type IndexSource,
	type LibraryEntry,
	type LibraryIndex,
	openIndex,
	toRow,
} from '#domain/library-index.ts';
import { type Document, readLibrary } from './_library.ts';

/** The library as its lists need it: what members may read, without the texts. */
export async function buildLibraryIndex(): Promise<LibraryIndex> {
	const { forMembers } = await readLibrary();
	return indexOf(forMembers);
}

/** Some documents as the lists show them, in their order. */
export async function entriesOf(documents: readonly Document[]): Promise<LibraryEntry[]> {
	return openIndex(await indexOf(documents)).orders.data;
}

async function indexOf(documents: readonly Document[]): Promise<LibraryIndex> {
	const sources = documents.map(toSource);
	return {
		rows: sources.map(toRow),
		byTitle: inTitleOrder(sources),
		procedures: [],
		topics: {},
	};
}

function toSource({ id, data }: Document): IndexSource {
	return { slug: id, document: data, citesRepealed: false, procedure: -1 };
}

/** As an Italian dictionary has them; numbers by their value. */
function inTitleOrder(sources: readonly IndexSource[]): number[] {
	const { compare } = new Intl.Collator('it', { numeric: true, ignorePunctuation: true });
	return sources
		.map(({ document }, position) => ({ title: document.titolo, position }))
		.sort((a, b) => compare(a.title, b.title))
		.map(({ position }) => position);
}
