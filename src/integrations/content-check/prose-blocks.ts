import type { PageFile } from './page-file.ts';

/** A paragraph, an item of a list, a title, or a cell of a table, as the file writes it. */
export type ProseBlock = {
	text: string;
	/** What introduces it: the line before a list, the heads of a cell's column and row. */
	setting: string;
	/** The other cells of its row. */
	beside: readonly string[];
	/** Line of the file on which it begins. */
	line: number;
	/** Where the text begins in that line. */
	column: number;
};

/**
 * What a body says in its own words, block by block; code and addresses are blanked, and what a
 * quotation says is left out.
 */
export function proseBlocks({ body, bodyLine }: PageFile): ProseBlock[] {
	const blocks: ProseBlock[] = [];
	let state: State = { heads: [], lead: '', open: false };
	for (const [index, text] of linesOf(body).entries()) {
		state = take(blocks, state, { text, line: bodyLine + index });
	}
	return blocks;
}

type Line = { text: string; line: number };
/** The heads of the table at hand, the last line that ends in a colon, whether the last block goes on. */
type State = { heads: readonly string[]; lead: string; open: boolean };

const CLOSED = { heads: [], open: false };

function take(blocks: ProseBlock[], state: State, { text, line }: Line): State {
	if (/^\s*(>|:::|import |export )/.test(text)) return { ...CLOSED, lead: '' };
	if (text.trim() === '') return { ...state, ...CLOSED };
	if (/^\s*\|/.test(text)) return takeRow(blocks, state, { text, line });
	const starts = !state.open || /^\s*([-*+] |\d+[.)] |#{1,6} |\[\^)/.test(text);
	const isItem = /^\s*([-*+]|\d+[.)]) /.test(text);
	const last = blocks.at(-1);
	if (!starts && last) last.text += `\n${text}`;
	else blocks.push({ text, setting: isItem ? state.lead : '', beside: [], line, column: 0 });
	const goesOn = isItem || /^\s/.test(text);
	const lead = goesOn ? state.lead : '';
	const isHeading = /^#{1,6} /.test(text);
	return { heads: [], lead: /:\**\s*$/.test(text) ? text : lead, open: !isHeading };
}

function takeRow(blocks: ProseBlock[], { heads }: State, { text, line }: Line): State {
	if (/^[\s|:-]+$/.test(text)) return { heads, lead: '', open: false };
	const cells = cellsOf(text);
	const words = cells.map((cell) => cell.text.trim());
	for (const [index, cell] of cells.entries()) {
		const setting = `${heads[index] ?? ''} ${index > 0 ? words[0] : ''}`.trim();
		const beside = words.filter((_, other) => other !== index);
		blocks.push({ text: cell.text, setting, beside, line, column: cell.column });
	}
	return { heads: heads.length > 0 ? heads : words, lead: '', open: false };
}

function cellsOf(row: string): { text: string; column: number }[] {
	return [...row.matchAll(/[^|]+/g)].map(({ 0: text, index }) => ({ text, column: index }));
}

/** Lines of the same length as written, with fences, code, addresses, tags and comments blanked. */
function linesOf(body: string): string[] {
	let fence = '';
	return body.split(/\r?\n/).map((text) => {
		const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
		if (fence === '' && mark === '') return text.replaceAll(NO_PROSE, blank);
		if (fence === '') fence = mark;
		else if (mark.startsWith(fence)) fence = '';
		return '';
	});
}

const NO_PROSE = /`[^`]*`|(?<=\])\([^)]*\)|https?:\/\/\S+|<!--.*?-->|<\/?[a-zA-Z][^>]*>/g;

function blank(written: string): string {
	return ' '.repeat(written.length);
}
