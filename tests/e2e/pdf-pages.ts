import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfPage = { text: string; width: number; height: number };

/** @returns what each page of a PDF says, and its size in points */
export async function pagesOfPdf(file: Uint8Array): Promise<PdfPage[]> {
	const pdf = await getDocument({ data: new Uint8Array(file) }).promise;
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	return Promise.all(
		numbers.map(async (number) => {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent();
			const { width, height } = page.getViewport({ scale: 1 });
			const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
			return { text, width, height };
		}),
	);
}
