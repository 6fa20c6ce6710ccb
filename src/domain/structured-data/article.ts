import { CONTEXT, namedCommunity, type Thing } from './thing.ts';

/**
 * A text that someone wrote on a day; nothing for an example, which is not offered as a true text.
 *
 * @param community its name, as the publisher
 */
export function article(text: Written, community: string): Thing[] {
	if (text.example) return [];
	const publisher = namedCommunity(community, new URL('/', text.address).href);
	return [
		{
			'@context': CONTEXT,
			'@type': 'Article',
			headline: text.title,
			description: text.summary,
			datePublished: text.published,
			...(text.edited !== undefined && { dateModified: text.edited }),
			author: text.authors.map(({ kind, name }) =>
				name === EDITORS ? publisher : { '@type': kind, name },
			),
			publisher,
			image: text.picture,
			mainEntityOfPage: text.address,
			inLanguage: 'it',
			isAccessibleForFree: true,
		},
	];
}

/** The author of what the community writes in its own name. */
const EDITORS = 'Redazione';

export type Written = {
	title: string;
	summary: string;
	/** Days, `2026-11-23`. */
	published: string;
	edited: string | undefined;
	authors: readonly { kind: 'Person' | 'Organization'; name: string }[];
	address: string;
	picture: string;
	example: boolean;
};
