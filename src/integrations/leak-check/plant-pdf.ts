import PDFDocument from 'pdfkit';

/**
 * A PDF that says one word on each page, in its text and in its title: search must find the text, and
 * the title shows in the raw bytes. It has tags, as the content check wants of what is accessible.
 */
export function plantPdf(words: readonly string[]): Promise<Buffer> {
	const options: PDFKit.PDFDocumentOptions = {
		pdfVersion: '1.7',
		tagged: true,
		lang: 'it-IT',
		info: { Title: words.join(' '), CreationDate: new Date(0) },
	};
	const sheet = new PDFDocument(options);
	const bytes = bytesOf(sheet);
	const root = sheet.struct('Document');
	sheet.addStructure(root);
	for (const [index, word] of words.entries()) {
		if (index > 0) sheet.addPage();
		root.add(sheet.struct('P', {}, () => sheet.text(`Un foglio ${word}, fra gli altri.`)));
	}
	root.end();
	sheet.end();
	return bytes;
}

function bytesOf(sheet: PDFKit.PDFDocument): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
		sheet.on('end', () => resolve(Buffer.concat(chunks)));
		sheet.on('error', reject);
	});
}
