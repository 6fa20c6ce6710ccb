import { toSlug } from '#domain/slug.ts';
import { pageTitle } from './page-title.ts';

/** What search sorts by. */
export type SortKeys = { data: string; titolo: string };

/** Sorts before any day: what has none comes after what has one. */
const NO_DAY = '0000-00-00';
const DAY = /data-pagefind-sort="data:([\d-]+)"/;

/**
 * The keys of a page or a record. Whatever has none is left out of what is sorted by it, so that the
 * numbers beside the filters would not be those of the results.
 *
 * @param title it sorts without accents, spaces and signs, and its numbers by their size
 */
export function sortKeys(title: string, day: string = NO_DAY): SortKeys {
	const bare = toSlug(title).replaceAll('-', ' ');
	const sized = bare.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
	return { data: day, titolo: sized.replaceAll(' ', '') };
}

/** Gives a page its keys. */
export function withSortKeys(html: string): string {
	const title = pageTitle(html).replace(/&#?\w+;/g, ' ');
	const keys = Object.entries(sortKeys(title, DAY.exec(html)?.[1]));
	const metas = keys.map(([name, key]) => `<meta data-pagefind-sort="${name}:${key}">`).join('');
	return html.replace('</head>', () => `${metas}</head>`);
}
