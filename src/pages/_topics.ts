import { getCollection } from 'astro:content';
import type { Topic } from '#domain/library-index.ts';
import { documentAddress } from '#domain/visibility.ts';
import { type Library, readLibrary } from './_library.ts';

/** What introduces each cross-cutting theme that has a text, by its code. */
export async function readTopics(): Promise<Record<string, Topic>> {
	const library = await readLibrary();
	const topics = await getCollection('argomenti');
	return Object.fromEntries(
		topics.map(({ id, data, rendered }) => [
			id,
			{
				title: data.titolo,
				summary: data.sommario,
				html: rendered?.html ?? '',
				start: data.partenza.flatMap((slug) => linkTo(slug, library)),
			},
		]),
	);
}

function linkTo(slug: string, { byId }: Library): { title: string; href: string }[] {
	const document = byId.get(slug);
	if (!document || document.data.visibilita === 'staff') return [];
	const { titolo, visibilita } = document.data;
	return [{ title: titolo, href: documentAddress(visibilita, slug) }];
}
