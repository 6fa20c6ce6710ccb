import PDFDocument from 'pdfkit';
import type { Block, Row } from './blocks.ts';
import { bytesOf } from './draw.ts';
import { facesFor } from './faces.ts';
import { outlinePress, type Press } from './outlines.ts';
import {
	keepTogether,
	LINE,
	MARGIN,
	type Sheet,
	type Style,
	setStyle,
	textWidth,
} from './sheet.ts';
import type { AttachmentSource } from './source.ts';

/** Toner on paper, seen by a scanner. */
const TONER = '#2b2b2e';
const PAPER = '#f4f1e8';
const TITLE: Style = { face: 'strong', size: 17, color: TONER };
const HEADING: Style = { face: 'strong', size: 12, color: TONER };
const BODY: Style = { face: 'plain', size: 10.5, color: TONER };
/** How crooked the sheet lies on the glass, in degrees. */
const SLANT = 0.5;
const PADDING = 5;
const LEADING = 1.35;

/**
 * The PDF of a source that says `scansione: true`: the signed sheet as a scanner gives it back, with
 * no text, no tags and no language.
 */
export async function drawScan(source: AttachmentSource): Promise<Buffer> {
	const sheet = await openScan(source);
	const bytes = bytesOf(sheet);
	const page = { sheet, press: outlinePress(sheet) };
	sheet.on('pageAdded', () => layPaper(sheet));
	sheet.addPage();
	write(page, source.ente ?? '', BODY);
	write(page, source.titolo, TITLE);
	for (const block of source.blocks) drawBlock(page, block);
	sheet.end();
	return bytes;
}

async function openScan({ titolo, data, ente, blocks }: AttachmentSource): Promise<Sheet> {
	const faces = await facesFor(`${JSON.stringify({ titolo, ente, blocks })}–`);
	const sheet = new PDFDocument({
		size: 'A4',
		margin: MARGIN,
		autoFirstPage: false,
		// As in `openSheet`: plain streams are the same bytes everywhere.
		compress: false,
		font: '',
		info: { Title: titolo, CreationDate: new Date(`${data}T00:00Z`) },
	});
	sheet.registerFont('plain', faces.plain);
	sheet.registerFont('strong', faces.strong);
	return sheet;
}

function layPaper(sheet: Sheet): void {
	sheet.rect(0, 0, sheet.page.width, sheet.page.height).fill(PAPER);
	sheet.rotate(SLANT, { origin: [MARGIN, MARGIN] });
}

function drawBlock(page: ScannedPage, block: Block): void {
	if (block.kind === 'table') drawTable(page, block);
	else if (block.kind === 'heading') write(page, block.text, HEADING);
	else if (block.kind === 'list') for (const item of block.items) write(page, `– ${item}`, BODY);
	else write(page, block.text, BODY);
}

function write({ sheet, press }: ScannedPage, text: string, style: Style): void {
	for (const line of wrap(sheet, { text, style, width: textWidth(sheet) })) {
		keepTogether(sheet, style.size * LEADING);
		press(line, style, { left: MARGIN, top: sheet.y });
		sheet.y += style.size * LEADING;
	}
	sheet.y += 5;
}

function drawTable(page: ScannedPage, table: Table): void {
	for (const row of [table.header, ...table.rows]) drawRow(page, row, table.shares);
	page.sheet.y += 10;
}

function drawRow({ sheet, press }: ScannedPage, row: Row, shares: readonly number[]): void {
	const cells = row.map((text, column) => {
		const width = (shares[column] ?? 0) * textWidth(sheet);
		return { width, lines: wrap(sheet, { text, style: BODY, width: width - 2 * PADDING }) };
	});
	const leading = BODY.size * LEADING;
	const height = Math.max(...cells.map(({ lines }) => lines.length)) * leading + 2 * PADDING;
	keepTogether(sheet, height);
	const top = sheet.y;
	let left = MARGIN;
	for (const { width, lines } of cells) {
		sheet.rect(left, top, width, height).lineWidth(0.8).stroke(LINE);
		for (const [index, line] of lines.entries()) {
			press(line, BODY, { left: left + PADDING, top: top + PADDING + index * leading });
		}
		left += width;
	}
	sheet.y = top + height;
}

/** The words in lines that fit the width. */
function wrap(sheet: Sheet, { text, style, width }: Measured): string[] {
	setStyle(sheet, style);
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.pop();
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || sheet.widthOfString(longer) <= width) lines.push(longer);
		else lines.push(last, word);
	}
	return lines;
}

type ScannedPage = { sheet: Sheet; press: Press };
type Measured = { text: string; style: Style; width: number };
type Table = Extract<Block, { kind: 'table' }>;
