import { getCollection } from 'astro:content';
import type { Day } from '#domain/dates.ts';
import { publishedSeminars } from '#domain/seminars.ts';
import { lastEdited } from '#integrations/last-edited.ts';
import { publicPages } from '#text/public-pages.ts';
import { publicTexts } from './_publications.ts';
import { readShowcase } from './_showcase.ts';

/** A page, with the day of its last edit where its text is one file and Git tells it. */
export type PublicAddress = { address: string; edited?: Day | undefined };

/** The pages that search engines may list. */
export async function publicAddresses(): Promise<PublicAddress[]> {
	const seminars = publishedSeminars(await getCollection('seminari'));
	const texts = await publicTexts();
	const [, ...morePages] = await readShowcase();
	return [
		...Object.keys(publicPages).map((address) => ({ address })),
		...seminars.map(({ id, filePath }) => ({
			address: `/seminari/${id}/`,
			edited: lastEdited(filePath),
		})),
		...texts.map(({ href, edited }) => ({ address: href, edited })),
		...morePages.map(({ address }) => ({ address })),
	];
}
