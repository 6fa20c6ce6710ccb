import PDFDocument from 'pdfkit';
import moreLetters from './fonts/more-letters.ttf?inline';
import text from './fonts/text.ttf?inline';
import title from './fonts/title.ttf?inline';

export type Sheet = PDFKit.PDFDocument;
type Face = 'title' | 'text';

const INK = '#14282a';
const MARGIN = 72;

/** An empty A4 page, tagged for screen readers, in the site's own letters. */
export function openSheet(name: string, day: Date): Sheet {
	const options: PDFKit.PDFDocumentOptions = {
		size: 'A4',
		margin: MARGIN,
		pdfVersion: '1.7',
		tagged: true,
		displayTitle: true,
		lang: 'it-IT',
		// PDF's own fonts are not embedded, and an accessible document has none of them.
		font: '',
		info: { Title: name, CreationDate: day },
	};
	// The types of pdfkit do not know this subset yet.
	const sheet = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
	sheet.registerFont('title', bytesOf(title));
	sheet.registerFont('text', bytesOf(text));
	sheet.registerFont('more-letters', bytesOf(moreLetters));
	return sheet;
}

/** Writes a line of text, each letter in the font that has it: names come from many languages. */
export function writeLine(sheet: Sheet, line: string, style: { face: Face; size: number }): void {
	const runs = runsOf(line, style.face);
	sheet.fontSize(style.size).fillColor(INK);
	for (const [index, { face, letters }] of runs.entries())
		sheet.font(face).text(letters, { continued: index < runs.length - 1, lineGap: 3 });
}

type Run = { face: Face | 'more-letters'; letters: string };

/** Latin letters beyond those of Western Europe; accents come as one letter with it. */
const FURTHER = /[\u0100-\u0130\u0132-\u0151\u0154-\u02bb\u1e00-\u1eff]/u;

/** Where a letter is not in the face of titles, the whole line stands in that of the text. */
function runsOf(line: string, face: Face): Run[] {
	const common = FURTHER.test(line.normalize('NFC')) ? 'text' : face;
	const runs: Run[] = [];
	for (const letter of line.normalize('NFC')) {
		const own = FURTHER.test(letter) ? 'more-letters' : common;
		const last = runs.at(-1);
		if (last?.face === own) last.letters += letter;
		else runs.push({ face: own, letters: letter });
	}
	return runs;
}

function bytesOf(address: string): Uint8Array {
	const [, data = ''] = address.split(';base64,');
	return Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
}

/** The finished file. */
export function closeSheet(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	const bytes = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
		sheet.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		sheet.on('end', () => resolve(joined(chunks)));
		sheet.on('error', reject);
	});
	sheet.end();
	return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}
