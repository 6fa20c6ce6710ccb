import type { ShowcasePage } from './showcase.ts';

/** All that may be said outside of a reserved document. */
export type Announced = {
	title: string;
	type: string;
	year: string;
	body: string;
	/** Where the public library names it. */
	address: string;
};

/** The reserved documents that the pages of the public library name. */
export function announcedOn(pages: readonly ShowcasePage[]): Announced[] {
	return pages.flatMap(({ address, groups }) =>
		groups
			.flatMap(({ items }) => items)
			.flatMap(({ id, title, type, year, body }) =>
				id === undefined ? [] : [{ title, type, year, body, address: `${address}#${id}` }],
			),
	);
}
