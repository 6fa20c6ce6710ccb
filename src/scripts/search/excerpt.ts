/** A stretch of a page, either one of the words found or what stands around them. */
export type Piece = { text: string; marked: boolean };

/**
 * Reads what Pagefind cut from a page, escaped text with `<mark>` around the words found, in a
 * document that runs nothing. Elided articles go back to their noun, and the stop that Pagefind
 * marks together with a word leaves the mark; a semicolon stays, since it may close an entity.
 */
export function readExcerpt(html: string): Piece[] {
	const mended = html
		.replaceAll("'", '’')
		.replace(/([,.:)]+)<\/mark>/g, '</mark>$1')
		.replace(/(?<![aeiou])’ (?=(?:<mark>)?\p{L})/giu, '’');
	const { body } = new DOMParser().parseFromString(mended, 'text/html');
	return [...body.childNodes].map((node) => ({
		text: node.textContent ?? '',
		marked: node.nodeName === 'MARK',
	}));
}
