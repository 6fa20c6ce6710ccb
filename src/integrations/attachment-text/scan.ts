import type { ReadPdf } from './reading.ts';

/**
 * Whether a PDF is the picture of a paper. Most of its pages, not one, must be without text: a blank
 * back or a drawing makes no scan, and a cover in letters does not save one.
 */
export function isScan({ pages, tagged }: Pick<ReadPdf, 'pages' | 'tagged'>): boolean {
	const least = tagged ? 1 : MORE_THAN_A_STAMP;
	const without = pages.filter((page) => lettersIn(page) < least);
	return without.length * 2 > pages.length;
}

/**
 * Offices stamp a line with the protocol number on each page of a scan, some forty letters. Nobody
 * tags a scan, so a page with tags counts as written from its first letter.
 */
const MORE_THAN_A_STAMP = 100;

function lettersIn(page: string): number {
	return page.match(/\p{L}/gu)?.length ?? 0;
}
