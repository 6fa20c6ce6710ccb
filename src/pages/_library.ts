import { type CollectionEntry, getCollection } from 'astro:content';
import { isPublished, type Visibility } from '#domain/visibility.ts';

export type Document = CollectionEntry<'documenti'>;

export type Library = {
	byId: ReadonlyMap<string, Document>;
	/** Each list has the latest first. */
	byVisibility: Readonly<Record<Visibility, readonly Document[]>>;
	/** What members may read: their documents and the public ones, the latest first. */
	forMembers: readonly Document[];
};

let library: Promise<Library> | undefined;

/** The documents of this build, sorted and indexed once for all pages. */
export function readLibrary(): Promise<Library> {
	library ??= indexLibrary();
	return library;
}

/** The paths of the pages of one visibility. */
export async function documentPaths(visibility: Visibility) {
	const { byVisibility } = await readLibrary();
	return byVisibility[visibility].map((document) => ({
		params: { slug: document.id },
		props: { document },
	}));
}

async function indexLibrary(): Promise<Library> {
	const published = (await getCollection('documenti'))
		.filter((document) => isPublished(document.data))
		.sort(latestFirst);
	const of = (visibility: Visibility) =>
		published.filter((document) => document.data.visibilita === visibility);
	return {
		byId: new Map(published.map((document) => [document.id, document])),
		byVisibility: { pubblico: of('pubblico'), membri: of('membri'), staff: of('staff') },
		forMembers: published.filter((document) => document.data.visibilita !== 'staff'),
	};
}

function latestFirst(a: Document, b: Document): number {
	if (a.data.data !== b.data.data) return a.data.data < b.data.data ? 1 : -1;
	return a.id < b.id ? -1 : 1;
}
