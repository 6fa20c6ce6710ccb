/** A stretch of a page in which every second piece is one of the words found. */
export type Piece = { text: string; marked: boolean };

/**
 * Reads what Pagefind cut from a page, escaped text with `<mark>` around the words found, in a
 * document that runs nothing. Elided articles go back to their noun.
 */
export function readExcerpt(html: string): Piece[] {
	const joined = html.replace(/(\p{L})' (?=(?:<mark>)?\p{L})/gu, '$1’');
	const { body } = new DOMParser().parseFromString(joined, 'text/html');
	return [...body.childNodes].map(({ nodeName, textContent }) => ({
		text: (textContent ?? '').replaceAll("'", '’'),
		marked: nodeName === 'MARK',
	}));
}
