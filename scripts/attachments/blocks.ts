export type Block =
	| { kind: 'heading'; level: 2 | 3; text: string }
	| { kind: 'paragraph'; text: string }
	| { kind: 'list'; ordered: boolean; items: readonly string[] }
	| { kind: 'table'; shares: readonly number[]; header: Row; rows: readonly Row[] };

export type Row = readonly string[];

/**
 * Reads the few shapes of Markdown that an attachment may use, separated by blank lines: titles of
 * two levels, paragraphs, lists, tables. The dashes under a table's header give the columns' widths.
 *
 * @throws on any other mark, naming the line, so that nothing is printed by mistake
 */
export function readBlocks(markdown: string): Block[] {
	return markdown
		.split(/\n\s*\n/)
		.map((chunk) => chunk.trim())
		.filter((chunk) => chunk !== '')
		.map(readBlock);
}

function readBlock(chunk: string): Block {
	const lines = chunk.split('\n').map((line) => line.trim());
	const shape = SHAPES.find(({ every }) => lines.every((line) => every.test(line)));
	if (shape) return shape.read(lines);
	const stray = lines.find((line) => MARKS.test(line));
	if (stray !== undefined)
		throw new Error(`«${stray}»: usa solo titoli, paragrafi, elenchi, tabelle.`);
	return { kind: 'paragraph', text: lines.join(' ') };
}

const MARKS = /^(#|[-*+] |\d+\. |\||>|:::|```|!\[)|\*\*|\]\(|<\/?[a-z]/i;

const SHAPES: readonly Shape[] = [
	{ every: /^#{2,3} \S/, read: heading },
	{ every: /^- \S/, read: (lines) => list(lines, false) },
	{ every: /^\d+\. \S/, read: (lines) => list(lines, true) },
	{ every: /^\|.*\|$/, read: table },
];

function heading([line = '', ...others]: readonly string[]): Block {
	if (others.length > 0) throw new Error(`«${line}»: dopo un titolo lascia una riga vuota.`);
	const level = line.startsWith('### ') ? 3 : 2;
	return { kind: 'heading', level, text: line.slice(level + 1) };
}

function list(lines: readonly string[], ordered: boolean): Block {
	return { kind: 'list', ordered, items: lines.map((line) => line.replace(/^(-|\d+\.) /, '')) };
}

function table([first = '', rule = '', ...others]: readonly string[]): Block {
	const header = cells(first);
	const dashes = cells(rule);
	const rows = others.map(cells);
	if (!dashes.every((cell) => /^-{2,}$/.test(cell))) {
		throw new Error(`«${rule}»: sotto i titoli della tabella vanno solo trattini.`);
	}
	const uneven = [dashes, ...rows].find((row) => row.length !== header.length);
	if (uneven) throw new Error(`«${uneven.join(' | ')}»: la riga non ha ${header.length} celle.`);
	const all = dashes.join('').length;
	return { kind: 'table', shares: dashes.map((cell) => cell.length / all), header, rows };
}

function cells(line: string): Row {
	return line
		.slice(1, -1)
		.split('|')
		.map((cell) => cell.trim());
}

type Shape = { every: RegExp; read: (lines: readonly string[]) => Block };
