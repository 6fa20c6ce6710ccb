import {
	BorderStyle,
	HeightRule,
	LineRuleType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import type { Block, Row } from '../blocks.ts';
import { runsOf } from './runs.ts';
import { CELL, LINE, SHADE, TEXT_WIDTH } from './styles.ts';

const EDGE = { style: BorderStyle.SINGLE, size: 6, color: LINE };
const BORDERS = {
	top: EDGE,
	bottom: EDGE,
	left: EDGE,
	right: EDGE,
	insideHorizontal: EDGE,
	insideVertical: EDGE,
};
const PADDING = { top: 40, bottom: 40, left: 100, right: 100 };
/** A shorter table stays on one page. */
const SPLIT_FROM = 12;
const GAP = { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT };
/** Tall enough to write in by hand, once printed. */
const ROW_HEIGHT = { value: 440, rule: HeightRule.ATLEAST };

/** The table, its header row again on each page; then a thin line, so that what follows stands off. */
export function tableOf({ shares, header, rows }: TableBlock): (Table | Paragraph)[] {
	const columnWidths = shares.map((share) => Math.round(share * TEXT_WIDTH));
	const together = rows.length < SPLIT_FROM;
	const body = rows.map((row, index) => {
		const keepNext = together && index < rows.length - 1;
		const children = cellsOf(row, columnWidths, (text, width) => bodyCell(text, width, keepNext));
		return new TableRow({ cantSplit: true, height: ROW_HEIGHT, children });
	});
	const table = new Table({
		rows: [headerRow(header, columnWidths), ...body],
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		columnWidths,
		layout: TableLayoutType.FIXED,
		borders: BORDERS,
	});
	return [table, new Paragraph({ spacing: GAP })];
}

function headerRow(header: Row, widths: readonly number[]): TableRow {
	const children = cellsOf(header, widths, headerCell);
	return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function cellsOf(row: Row, widths: readonly number[], cell: Cell): TableCell[] {
	return row.map((text, column) => cell(text, { size: widths[column] ?? 0, type: WidthType.DXA }));
}

function headerCell(text: string, width: Width): TableCell {
	const children = [
		new Paragraph({ style: CELL, keepNext: true, children: [new TextRun({ text, bold: true })] }),
	];
	return new TableCell({ width, margins: PADDING, shading: { fill: SHADE }, children });
}

function bodyCell(text: string, width: Width, keepNext: boolean): TableCell {
	const children = [new Paragraph({ style: CELL, keepNext, children: runsOf(text) })];
	return new TableCell({ width, margins: PADDING, children });
}

type TableBlock = Extract<Block, { kind: 'table' }>;
type Width = { size: number; type: typeof WidthType.DXA };
type Cell = (text: string, width: Width) => TableCell;
