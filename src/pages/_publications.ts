import { type CollectionEntry, getCollection } from 'astro:content';
import type { Day } from '#domain/dates.ts';
import { documentAddress, isPublished } from '#domain/visibility.ts';
import { lastEdited } from '#integrations/last-edited.ts';
import { readLibrary } from './_library.ts';

/** What everyone may read: a publication, or a document of the library that is for all. */
export type PublicText = {
	slug: string;
	href: string;
	title: string;
	summary: string;
	date: string;
	/** The day of the last edit, where Git tells it. */
	edited: Day | undefined;
	authors: string;
};

export async function readPublications(): Promise<CollectionEntry<'pubblicazioni'>[]> {
	return (await getCollection('pubblicazioni')).filter(({ data }) => isPublished(data));
}

/** Publications and public documents together, the latest first. */
export async function publicTexts(): Promise<PublicText[]> {
	const publications = (await readPublications()).map(({ id, data, filePath }) => ({
		slug: id,
		href: documentAddress('pubblico', id),
		title: data.titolo,
		summary: data.sommario,
		date: data.data,
		edited: lastEdited(filePath),
		authors: data.autori.join(', '),
	}));
	const { byVisibility } = await readLibrary();
	const documents = byVisibility.pubblico.map(({ id, data, filePath }) => ({
		slug: id,
		href: documentAddress('pubblico', id),
		title: data.titolo,
		summary: data.sommario,
		date: data.data,
		edited: lastEdited(filePath),
		authors: data.ente,
	}));
	return [...publications, ...documents].sort((a, b) => (a.date < b.date ? 1 : -1));
}
