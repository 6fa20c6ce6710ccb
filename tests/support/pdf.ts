import PDFDocument from 'pdfkit';

type Sheet = PDFKit.PDFDocument;
type Options = PDFKit.PDFDocumentOptions;

const DAY = new Date('2026-11-23T00:00Z');

/** A PDF as some program might write it. */
export function makePdf(draw: (sheet: Sheet) => void, options: Options = {}): Promise<Buffer> {
	const sheet = new PDFDocument({ ...options, info: { CreationDate: DAY, ...options.info } });
	const bytes = new Promise<Buffer>((resolve, reject) => {
		const chunks: Buffer[] = [];
		sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
		sheet.on('end', () => resolve(Buffer.concat(chunks)));
		sheet.on('error', reject);
	});
	draw(sheet);
	sheet.end();
	return bytes;
}

/** A PDF with tags, one paragraph a page. */
export function taggedPdf(pages: readonly string[], options: Options = {}): Promise<Buffer> {
	const tagged: Options = { tagged: true, pdfVersion: '1.7', lang: 'it-IT', ...options };
	return makePdf((sheet) => {
		const root = sheet.struct('Document');
		sheet.addStructure(root);
		for (const [index, text] of pages.entries()) {
			if (index > 0) sheet.addPage();
			root.add(sheet.struct('P', {}, () => sheet.text(text)));
		}
		root.end();
	}, tagged);
}

/** A PDF without tags, one paragraph a page; an empty one is a page that only shows a shape. */
export function plainPdf(pages: readonly string[], options: Options = {}): Promise<Buffer> {
	return makePdf((sheet) => {
		for (const [index, text] of pages.entries()) {
			if (index > 0) sheet.addPage();
			if (text === '') sheet.rect(72, 72, 400, 600).fill('#888888');
			else sheet.text(text);
		}
	}, options);
}
