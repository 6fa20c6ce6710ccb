import type { CollectionEntry } from 'astro:content';
import { documentAddress } from '#domain/visibility.ts';
import { lastEdited } from '#integrations/last-edited.ts';

/** What a publication's page shows besides its text. */
export function publicationProps({ id, data, filePath }: CollectionEntry<'pubblicazioni'>) {
	return {
		publication: data,
		edited: lastEdited(filePath),
		cited: {
			author: data.autori.join(', '),
			title: data.titolo,
			day: data.data,
			address: new URL(documentAddress('pubblico', id), import.meta.env.SITE).href,
		},
	};
}
