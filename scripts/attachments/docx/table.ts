import {
	BorderStyle,
	HeightRule,
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
/** Tall enough to write in by hand, once printed. */
const ROW_HEIGHT = { value: 440, rule: HeightRule.ATLEAST };

/** The table, its header row again on each page; then a line, so that what follows stands off. */
export function tableOf(table: Extract<Block, { kind: 'table' }>): (Table | Paragraph)[] {
	const columnWidths = table.shares.map((share) => Math.round(share * TEXT_WIDTH));
	const rows = [
		new TableRow({
			tableHeader: true,
			cantSplit: true,
			children: cellsOf(table.header, columnWidths, headerCell),
		}),
		...table.rows.map(
			(row) =>
				new TableRow({
					cantSplit: true,
					height: ROW_HEIGHT,
					children: cellsOf(row, columnWidths, bodyCell),
				}),
		),
	];
	const width = { size: TEXT_WIDTH, type: WidthType.DXA };
	const layout = TableLayoutType.FIXED;
	return [
		new Table({ rows, width, columnWidths, layout, borders: BORDERS }),
		new Paragraph({ style: CELL }),
	];
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

function bodyCell(text: string, width: Width): TableCell {
	const children = [new Paragraph({ style: CELL, children: runsOf(text) })];
	return new TableCell({ width, margins: PADDING, children });
}

type Width = { size: number; type: typeof WidthType.DXA };
type Cell = (text: string, width: Width) => TableCell;
