import {
	getDocument,
	PasswordException,
	type PDFDocumentProxy,
	VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { activeContent } from './active-content.ts';
import { hasBrokenStream } from './broken-stream.ts';
import { shapeFault } from './file-shape.ts';
import { pageText } from './page-text.ts';
import { partsOf } from './pdf-parts.ts';
import {
	type ActiveContent,
	MOST_CHARACTERS,
	MOST_PAGES,
	type PdfReading,
	type ReadPdf,
} from './reading.ts';

/** Reads a PDF in this thread, for as long as it takes. `bytes` are gone afterwards. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
	const cause = shapeFault(bytes);
	if (cause) return { kind: 'damaged', cause };
	const parts = partsOf(bytes);
	const named = activeContent(parts);
	const isBroken = hasBrokenStream(parts);
	const task = getDocument({ ...ALONE, data: bytes });
	try {
		const reading = await readDocument(await task.promise, named);
		return isBroken && reading.kind === 'read' ? UNREADABLE : reading;
	} catch (error) {
		if (error instanceof PasswordException) return { kind: 'encrypted' };
		return UNREADABLE;
	} finally {
		await task.destroy();
	}
}

const UNREADABLE: PdfReading = { kind: 'damaged', cause: 'unreadable' };

/** Only the text: nothing is drawn, fetched or looked up on this machine, and no fault is mended. */
const ALONE = {
	stopAtErrors: true,
	useSystemFonts: false,
	disableFontFace: true,
	useWasm: false,
	useWorkerFetch: false,
	isOffscreenCanvasSupported: false,
	isImageDecoderSupported: false,
	verbosity: VerbosityLevel.ERRORS,
};

async function readDocument(
	pdf: PDFDocumentProxy,
	named: readonly ActiveContent[],
): Promise<PdfReading> {
	const { info, metadata } = await pdf.getMetadata();
	const about: Record<string, unknown> = { ...info };
	if (about.EncryptFilterName) return { kind: 'encrypted' };
	if (pdf.numPages > MOST_PAGES) return { kind: 'too-long', most: 'pages' };
	const { pages, hasTags } = await readPages(pdf);
	if (pages === null) return { kind: 'too-long', most: 'characters' };
	return {
		kind: 'read',
		pages,
		tagged: hasTags && isMarked(await pdf.getMarkInfo()),
		active: [...new Set([...named, ...(await activeByPdfjs(pdf, about))])],
		...written('title', about.Title),
		...written('author', about.Author || metadata?.get('dc:creator')),
		...written('language', about.Language),
	};
}

async function readPages(
	pdf: PDFDocumentProxy,
): Promise<{ pages: string[] | null; hasTags: boolean }> {
	const pages: string[] = [];
	let characters = 0;
	let hasTags = false;
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const tags = await page.getStructTree();
		const text = pageText(await page.getTextContent({ includeMarkedContent: true }), tags);
		page.cleanup();
		characters += text.length;
		if (characters > MOST_CHARACTERS) return { pages: null, hasTags };
		hasTags ||= tags !== null;
		pages.push(text);
	}
	return { pages, hasTags };
}

/** What pdf.js, which opens more kinds of streams, would hand to a viewer. */
async function activeByPdfjs(
	pdf: PDFDocumentProxy,
	about: Record<string, unknown>,
): Promise<ActiveContent[]> {
	const found: [ActiveContent, boolean][] = [
		['script', (await pdf.getJSActions()) !== null || (await pdf.hasJSActions())],
		['file-inside', (await pdf.getAttachments()) !== null || about.IsCollectionPresent === true],
		['xfa', about.IsXFAPresent === true],
	];
	return found.filter(([, isThere]) => isThere).map(([kind]) => kind);
}

/** pdf.js gives a map, its types promise an object. */
function isMarked(info: unknown): boolean {
	return info instanceof Map && info.get('Marked') === true;
}

/** A property of the file, if something is written in it. */
function written<K extends keyof ReadPdf>(key: K, value: unknown): { [P in K]?: string } {
	const text = (Array.isArray(value) ? value.join(', ') : String(value ?? '')).trim();
	return text === '' ? {} : ({ [key]: text } as { [P in K]: string });
}
