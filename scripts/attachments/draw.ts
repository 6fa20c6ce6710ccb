import { type Block, letterOf } from './blocks.ts';
import { facesFor } from './faces.ts';
import { footOf } from './letterhead.ts';
import {
	asArtifact,
	INK,
	keepTogether,
	MARGIN,
	openSheet,
	type Sheet,
	type Style,
	setStyle,
	textWidth,
} from './sheet.ts';
import type { AttachmentSource } from './source.ts';
import { drawTable } from './table.ts';

const TITLE: Style = { face: 'strong', size: 21, color: INK };
const HEADINGS: Record<2 | 3, Style> = {
	2: { face: 'strong', size: 14, color: INK },
	3: { face: 'strong', size: 11.5, color: INK },
};
const BODY: Style = { face: 'plain', size: 10.5, color: INK };
const FOOT: Style = { face: 'plain', size: 8.5, color: INK };
const INDENT = 18;

/** The PDF of a source: the same bytes for the same source, on any machine and day. */
export async function drawAttachment(source: AttachmentSource): Promise<Buffer> {
	const faces = await facesFor(`${JSON.stringify(source)}0123456789•·. pagina di versione del`);
	const sheet = openSheet(source.titolo, source.data, faces);
	const bytes = bytesOf(sheet);
	const root = sheet.struct('Document', { title: source.titolo });
	sheet.addStructure(root);
	if (source.ente !== undefined) drawParagraph(sheet, root, source.ente);
	root.add(sheet.struct('H1', {}, [() => write(sheet, source.titolo, TITLE)]));
	sheet.y += 8;
	for (const block of source.blocks) drawBlock(sheet, root, block);
	root.end();
	numberPages(sheet, source);
	sheet.end();
	return bytes;
}

function drawBlock(sheet: Sheet, root: PDFKit.PDFStructureElement, block: Block): void {
	if (block.kind === 'table') drawTable(sheet, root, block);
	else if (block.kind === 'list') drawList(sheet, root, block);
	else if (block.kind === 'heading') drawHeading(sheet, root, block);
	else drawParagraph(sheet, root, block.text);
}

function drawParagraph(sheet: Sheet, root: PDFKit.PDFStructureElement, text: string): void {
	root.add(sheet.struct('P', {}, [() => write(sheet, text, BODY)]));
	sheet.y += 6;
}

function drawHeading(sheet: Sheet, root: PDFKit.PDFStructureElement, block: Heading): void {
	keepTogether(sheet, 130);
	sheet.y += block.level === 2 ? 10 : 4;
	root.add(
		sheet.struct(`H${block.level}`, {}, [() => write(sheet, block.text, HEADINGS[block.level])]),
	);
	sheet.y += 4;
}

function drawList(sheet: Sheet, root: PDFKit.PDFStructureElement, list: List): void {
	const element = sheet.struct('L');
	root.add(element);
	for (const [index, text] of list.items.entries()) {
		setStyle(sheet, BODY);
		keepTogether(sheet, sheet.heightOfString(text, { width: textWidth(sheet) - INDENT }));
		const top = sheet.y;
		const item = sheet.struct('LI');
		element.add(item);
		const label = LABELS[list.marker](list.start + index);
		item.add(sheet.struct('Lbl', {}, [() => write(sheet, label, BODY)]));
		sheet.y = top;
		item.add(sheet.struct('LBody', {}, [() => write(sheet, text, { ...BODY, indent: INDENT })]));
		item.end();
		sheet.y += 2;
	}
	element.end();
	sheet.y += 6;
}

const LABELS: Record<List['marker'], (position: number) => string> = {
	bullet: () => '•',
	number: (position) => `${position}.`,
	letter: (position) => `${letterOf(position)})`,
};

/** The footer of every page, once their number is known. */
function numberPages(sheet: Sheet, source: AttachmentSource): void {
	const { start, count } = sheet.bufferedPageRange();
	for (let page = 0; page < count; page++) {
		sheet.switchToPage(start + page);
		const line = footOf(source, `${page + 1} di ${count}`);
		asArtifact(sheet, 'Pagination', () => {
			const height = sheet.page.height - MARGIN + 18;
			sheet.page.margins.bottom = 0;
			setStyle(sheet, FOOT).text(line, MARGIN, height, { lineBreak: false });
		});
	}
}

function write(sheet: Sheet, text: string, { indent = 0, ...style }: Style & { indent?: number }) {
	const width = textWidth(sheet) - indent;
	setStyle(sheet, style).text(text, MARGIN + indent, sheet.y, { width, lineGap: 2 });
}

export function bytesOf(sheet: Sheet): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
		sheet.on('end', () => resolve(Buffer.concat(chunks)));
		sheet.on('error', reject);
	});
}

type Heading = Extract<Block, { kind: 'heading' }>;
type List = Extract<Block, { kind: 'list' }>;
