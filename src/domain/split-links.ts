/** A piece of plain text: an address of the web, or what stands between two of them. */
export type TextPiece = { text: string; isLink: boolean };

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/;

/** Finds the web addresses in a plain text, without the full stop of their sentence. */
export function splitLinks(text: string): TextPiece[] {
	return text
		.split(ADDRESS)
		.map((piece, index) => ({ text: piece, isLink: index % 2 === 1 }))
		.filter((piece) => piece.text !== '');
}
