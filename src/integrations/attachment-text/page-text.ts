import type {
	StructTreeContent,
	StructTreeNode,
	TextContent,
} from 'pdfjs-dist/types/src/display/api.js';
import { joinLines } from './join-lines.ts';

/**
 * The text of a page in reading order: that of its tags where it has them, without what they say is
 * only drawn (running heads, page numbers), else the order in which the file writes it.
 */
export function pageText({ items }: TextContent, tags: StructTreeNode | null): string {
	const pieces = piecesOf(items);
	const asWritten = joinLines(pieces.map(({ text }) => text).join(''));
	if (!tags) return asWritten;
	const asTagged = joinLines(inTagOrder(pieces, tags));
	// Tags that leave most of the page out are worth less than none.
	return asTagged.length * 2 < asWritten.length ? asWritten : asTagged;
}

/** Text under one mark: `id` ties it to the tags, `drawn` says that they leave it out on purpose. */
type Piece = { id: string | null; drawn: boolean; text: string };
type Mark = Omit<Piece, 'text'>;

const NO_MARK: Mark = { id: null, drawn: false };

function piecesOf(items: TextContent['items']): Piece[] {
	const pieces: Piece[] = [];
	const marks: Mark[] = [];
	for (const item of items) {
		const around = marks.at(-1) ?? NO_MARK;
		if ('str' in item) {
			pieces.push({ ...around, text: item.hasEOL ? `${item.str}\n` : item.str });
		} else if (item.type === 'endMarkedContent') {
			marks.pop();
		} else {
			marks.push({ id: item.id ?? around.id, drawn: around.drawn || tagOf(item) === 'Artifact' });
		}
	}
	return pieces;
}

/** The types of pdf.js leave the tag out. */
function tagOf(mark: object): unknown {
	return 'tag' in mark ? mark.tag : undefined;
}

/** What no tag names, and nothing says is only drawn, comes last rather than never. */
function inTagOrder(pieces: readonly Piece[], tags: StructTreeNode): string {
	const waiting = new Map<string | null, string>();
	for (const { id, drawn, text } of pieces) {
		if (!drawn) waiting.set(id, (waiting.get(id) ?? '') + text);
	}
	const tagged = textUnder(tags, waiting);
	return [tagged, ...waiting.values()].join('\n');
}

function textUnder(tag: StructTreeNode | StructTreeContent, waiting: Map<string | null, string>) {
	if (!('children' in tag)) {
		const text = waiting.get(tag.id) ?? '';
		waiting.delete(tag.id);
		return text;
	}
	const inside: string = tag.children.map((child) => textUnder(child, waiting)).join('');
	return INLINE.has(tag.role) ? inside : `\n${inside}\n`;
}

/** Roles that stand within a line; all others begin and end one. Chromium writes `NonStruct`. */
const INLINE = new Set('Span Link Em Strong Sub Quote Code Reference Annot NonStruct'.split(' '));
