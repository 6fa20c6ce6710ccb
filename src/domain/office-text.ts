/** The parts of an office file in which people write, by their names in the archive. */
export const TEXT_PARTS =
	/^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)|content|styles)\.xml$/;

/**
 * The text of a part, one line a paragraph. Pieces of a paragraph are joined as they stand: a number
 * that the program split for its own reasons is one number again.
 */
export function textOfPart(xml: string): string {
	return xml
		.replaceAll(/<(?:w:tab|w:br|text:tab|text:s|text:line-break)\b[^>]*>/g, ' ')
		.replaceAll(/<\/(?:w:p|w:tc|text:p|text:h|table:table-cell)>/g, '\n')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, characterOf);
}

function characterOf(entity: string): string {
	const name = entity.slice(1, -1).toLowerCase();
	const named = NAMED[name];
	if (named !== undefined) return named;
	const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};
