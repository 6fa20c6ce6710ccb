/** A stretch of a page, either one of the words found or what stands around them. */
export type Piece = { text: string; marked: boolean };

/**
 * Reads what Pagefind cut from a page: text whose `<` and `>` are escaped, with `<mark>` around the
 * words found. The signs that Pagefind marks together with a word leave the mark.
 */
export function readExcerpt(excerpt: string): Piece[] {
	const pieces = asWritten(excerpt).split(/<\/?mark>/);
	return pieces.flatMap((escaped, index) => {
		const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
		const isFound = index % 2 === 1;
		return isFound ? wordAndSigns(text) : [{ text, marked: false }];
	});
}

function wordAndSigns(text: string): Piece[] {
	const [, before = '', word = '', after = ''] = SIGNS_AROUND.exec(text) ?? [];
	return [before, word, after].map((text, index) => ({ text, marked: index === 1 }));
}

const SIGNS_AROUND = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** A section begins with its title, which stands above already, and the stop that Pagefind adds. */
export function withoutTitle(pieces: readonly Piece[], title: string): Piece[] {
	const text = pieces.map((piece) => piece.text).join('');
	const opening = text.startsWith(asWritten(title)) ? asWritten(title) : '';
	const after = text.slice(opening.length);
	let left = text.length - after.replace(/^\.? /, '').length;
	return pieces.flatMap(({ text, marked }) => {
		const rest = text.slice(left);
		left = Math.max(0, left - text.length);
		return rest ? [{ text: rest, marked }] : [];
	});
}

/** Leads from the spelling of the index to that of a page: elided articles go back to their noun. */
export function asWritten(text: string): string {
	return text.replaceAll("'", '’').replace(/(?<![aeiou])’ (?=(?:<mark>)?\p{L})/giu, '’');
}
