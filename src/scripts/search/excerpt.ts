/** A stretch of a page, either one of the words found or what stands around them. */
export type Piece = { text: string; marked: boolean };

/**
 * Reads what Pagefind cut from a page, escaped text with `<mark>` around the words found, in a
 * document that runs nothing. Elided articles go back to their noun.
 */
export function readExcerpt(html: string): Piece[] {
	const joined = html.replace(/(\p{L})' (?=(?:<mark>)?\p{L})/gu, '$1’');
	const { body } = new DOMParser().parseFromString(joined, 'text/html');
	return [...body.childNodes].flatMap(({ nodeName, textContent }) => {
		const text = (textContent ?? '').replaceAll("'", '’');
		return nodeName === 'MARK' ? wordAlone(text) : [{ text, marked: false }];
	});
}

/** Pagefind marks a word together with the comma that follows it. */
function wordAlone(text: string): Piece[] {
	const [, word = text, rest = ''] = /^(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
	const pieces = [
		{ text: word, marked: true },
		{ text: rest, marked: false },
	];
	return pieces.filter((piece) => piece.text !== '');
}
