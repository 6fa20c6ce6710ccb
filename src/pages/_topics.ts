import { getCollection } from 'astro:content';
import type { Topic } from '#domain/library-index.ts';
import { linkTo } from './_links.ts';

/** What introduces each cross-cutting theme that has a text, by its code. */
export async function readTopics(): Promise<Record<string, Topic>> {
	const topics = await getCollection('argomenti');
	const entries = topics.map(async ({ id, data, rendered }): Promise<[string, Topic]> => {
		const start = await Promise.all(data.partenza.map((slug) => linkTo(slug, 'membri')));
		return [
			id,
			{
				title: data.titolo,
				summary: data.sommario,
				html: rendered?.html ?? '',
				start: start.flatMap((link) => link ?? []),
			},
		];
	});
	return Object.fromEntries(await Promise.all(entries));
}
