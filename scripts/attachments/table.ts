import type { Block, Row } from './blocks.ts';
import {
	asArtifact,
	INK,
	keepTogether,
	LINE,
	MARGIN,
	SHADE,
	type Sheet,
	type Style,
	setStyle,
	textWidth,
} from './sheet.ts';

const BODY: Style = { face: 'plain', size: 10, color: INK };
const HEAD: Style = { face: 'strong', size: 10, color: INK };
const PADDING = 5;
/** Empty cells are there to be written in by hand. */
const WRITING_HEIGHT = 26;

/** The types of pdfkit do not know `scope` yet. */
const COLUMN_SCOPE = Object.assign<Options, { scope: string }>({}, { scope: 'Column' });
const HEADER = { cell: 'TH', style: HEAD, shaded: true, options: COLUMN_SCOPE } as const;
const ROWS = { cell: 'TD', style: BODY, shaded: false, options: {} } as const;

type Table = Extract<Block, { kind: 'table' }>;

/** Draws a table, its header again on each page, under the structure element `parent`. */
export function drawTable(sheet: Sheet, parent: PDFKit.PDFStructureElement, table: Table): void {
	const grid = { sheet, widths: table.shares.map((share) => share * textWidth(sheet)) };
	const element = sheet.struct('Table');
	parent.add(element);
	keepTogether(sheet, 2 * WRITING_HEIGHT + heightOf(grid, table.header, HEAD));
	const head = sheet.struct('THead');
	element.add(head);
	drawRow(grid, table.header, { ...HEADER, element: head });
	head.end();
	const body = sheet.struct('TBody');
	element.add(body);
	for (const row of table.rows) {
		const page = sheet.page;
		keepTogether(sheet, heightOf(grid, row, BODY));
		if (sheet.page !== page) asArtifact(sheet, 'Layout', () => repeatHeader(grid, table.header));
		drawRow(grid, row, { ...ROWS, element: body });
	}
	body.end();
	element.end();
	sheet.x = MARGIN;
	sheet.y += 12;
}

function drawRow(grid: Grid, row: Row, group: Group): void {
	const { sheet } = grid;
	const { style, shaded, cell: type, options } = group;
	const height = heightOf(grid, row, style);
	const top = sheet.y;
	asArtifact(sheet, 'Layout', () => drawFrames(grid, height, shaded));
	const element = sheet.struct('TR');
	group.element.add(element);
	for (const cell of placed(grid, row)) {
		const write = () => writeCell(grid, { ...cell, top, style });
		element.add(sheet.struct(type, options, cell.text === '' ? [] : [write]));
	}
	element.end();
	sheet.y = top + height;
}

function repeatHeader(grid: Grid, header: Row): void {
	const height = heightOf(grid, header, HEAD);
	const top = grid.sheet.y;
	drawFrames(grid, height, true);
	for (const cell of placed(grid, header)) writeCell(grid, { ...cell, top, style: HEAD });
	grid.sheet.y = top + height;
}

function drawFrames({ sheet, widths }: Grid, height: number, shaded: boolean): void {
	let left = MARGIN;
	sheet.save().lineWidth(0.7).strokeColor(LINE).fillColor(SHADE);
	for (const width of widths) {
		sheet.rect(left, sheet.y, width, height);
		if (shaded) sheet.fillAndStroke();
		else sheet.stroke();
		left += width;
	}
	sheet.restore();
}

function writeCell({ sheet }: Grid, cell: Placed & { top: number; style: Style }): void {
	setStyle(sheet, cell.style).text(cell.text, cell.left + PADDING, cell.top + PADDING, {
		width: cell.width - 2 * PADDING,
	});
}

function placed({ widths }: Grid, row: Row): Placed[] {
	let left = MARGIN;
	return row.map((text, column) => {
		const width = widths[column] ?? 0;
		const cell = { text, left, width };
		left += width;
		return cell;
	});
}

function heightOf({ sheet, widths }: Grid, row: Row, style: Style): number {
	setStyle(sheet, style);
	const heights = row.map((text, column) =>
		sheet.heightOfString(text, { width: (widths[column] ?? 0) - 2 * PADDING }),
	);
	const written = Math.max(...heights) + 2 * PADDING;
	return row.includes('') ? Math.max(written, WRITING_HEIGHT) : written;
}

type Grid = { sheet: Sheet; widths: readonly number[] };
type Placed = { text: string; left: number; width: number };
type Options = NonNullable<Parameters<Sheet['struct']>[1]>;
type Group = {
	cell: 'TH' | 'TD';
	style: Style;
	shaded: boolean;
	options: Options;
	element: PDFKit.PDFStructureElement;
};
