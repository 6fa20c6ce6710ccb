export type Block =
	| { kind: 'heading'; level: 2 | 3; text: string }
	| { kind: 'paragraph'; text: string }
	| { kind: 'note'; text: string }
	| { kind: 'list'; marker: Marker; start: number; items: readonly string[] }
	| { kind: 'table'; shares: readonly number[]; header: Row; rows: readonly Row[] };

export type Marker = 'bullet' | 'number' | 'letter';
export type Row = readonly string[];

/**
 * Reads the few shapes of Markdown that an attachment may use, separated by blank lines: titles of
 * two levels, paragraphs, notes to whoever fills it in (`> `), lists, tables. `a) ` makes a list with
 * letters. The dashes under a table's header give the columns' widths.
 *
 * @throws on any other mark, naming the line, so that nothing is printed by mistake
 */
export function readBlocks(markdown: string): Block[] {
	const blocks = markdown
		.split(/\n\s*\n/)
		.map((chunk) => chunk.trim())
		.filter((chunk) => chunk !== '')
		.map(readBlock);
	checkNumbering(blocks);
	return blocks;
}

function readBlock(chunk: string): Block {
	const lines = chunk.split('\n').map((line) => line.trim());
	const shape = SHAPES.find(({ every }) => lines.every((line) => every.test(line)));
	if (shape) return shape.read(lines);
	const stray = lines.find((line) => MARKS.test(line));
	if (stray !== undefined)
		throw new Error(`«${stray}»: usa solo titoli, paragrafi, note, elenchi, tabelle.`);
	return { kind: 'paragraph', text: lines.join(' ') };
}

const MARKS = /^(#|[-*+] |\d+\. |\||>|:::|```|!\[)|\*\*|\]\(|<\/?[a-z]/i;

const SHAPES: readonly Shape[] = [
	{ every: /^#{2,3} \S/, read: heading },
	{ every: /^> \S/, read: note },
	{ every: /^- \S/, read: (lines) => ({ ...list(lines), marker: 'bullet', start: 1 }) },
	{ every: /^\d+\. \S/, read: numbered },
	{ every: /^[a-z]\) \S/, read: lettered },
	{ every: /^\|.*\|$/, read: table },
];

function heading([line = '', ...others]: readonly string[]): Block {
	if (others.length > 0) throw new Error(`«${line}»: dopo un titolo lascia una riga vuota.`);
	const level = line.startsWith('### ') ? 3 : 2;
	return { kind: 'heading', level, text: line.slice(level + 1) };
}

function note(lines: readonly string[]): Block {
	return { kind: 'note', text: lines.map((line) => line.slice(2)).join(' ') };
}

function numbered(lines: readonly string[]): Block {
	const start = Number.parseInt(lines[0] ?? '', 10);
	const stray = lines.find((line, index) => Number.parseInt(line, 10) !== start + index);
	if (stray !== undefined) throw new Error(`«${stray}»: i numeri dell’elenco vanno di uno in uno.`);
	return { ...list(lines), marker: 'number', start };
}

function lettered(lines: readonly string[]): Block {
	const stray = lines.find((line, index) => line[0] !== letterOf(index + 1));
	if (stray !== undefined)
		throw new Error(`«${stray}»: le lettere dell’elenco vanno da a) in poi.`);
	return { ...list(lines), marker: 'letter', start: 1 };
}

function list(lines: readonly string[]) {
	return { kind: 'list', items: lines.map((line) => line.replace(/^\S+ /, '')) } as const;
}

/** The mark of the nth item of a list with letters: 1 is `a`. */
export function letterOf(position: number): string {
	return String.fromCharCode('a'.charCodeAt(0) + position - 1);
}

/** A numbered list starts at 1, or goes on from the last one under the same title. */
function checkNumbering(blocks: readonly Block[]): void {
	let next = 1;
	for (const block of blocks) {
		if (block.kind === 'heading') next = 1;
		if (block.kind !== 'list' || block.marker !== 'number') continue;
		if (block.start !== 1 && block.start !== next) {
			throw new Error(`«${block.start}. ${block.items[0]}»: qui il numero è 1 oppure ${next}.`);
		}
		next = block.start + block.items.length;
	}
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
