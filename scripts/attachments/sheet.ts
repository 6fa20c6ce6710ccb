import PDFDocument from 'pdfkit';
import type { Faces } from './faces.ts';

export type Sheet = PDFKit.PDFDocument;
export type Style = { face: keyof Faces; size: number; color: string };

export const INK = '#14282a';
export const LINE = '#7d8f90';
export const SHADE = '#e9f0ef';
export const MARGIN = 56;

/** An empty A4 document, tagged for screen readers; `day` is the only date that it carries. */
export function openSheet(title: string, day: string, faces: Faces): Sheet {
	const options: PDFKit.PDFDocumentOptions = {
		size: 'A4',
		margin: MARGIN,
		pdfVersion: '1.7',
		tagged: true,
		displayTitle: true,
		lang: 'it-IT',
		bufferPages: true,
		// Deflate differs between processors: plain streams are the same bytes everywhere.
		compress: false,
		font: '',
		info: { Title: title, CreationDate: new Date(`${day}T00:00Z`) },
	};
	// The types of pdfkit do not know this subset yet.
	const sheet = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
	sheet.registerFont('plain', faces.plain);
	sheet.registerFont('strong', faces.strong);
	return sheet;
}

export function setStyle(sheet: Sheet, style: Style): Sheet {
	return sheet.font(style.face).fontSize(style.size).fillColor(style.color);
}

/** What is only drawn, and must not be read aloud: lines, shades, page numbers. */
export function asArtifact(sheet: Sheet, type: 'Layout' | 'Pagination', draw: () => void): void {
	sheet.markContent('Artifact', { type });
	draw();
	sheet.endMarkedContent();
}

/** Goes to a new page where less than `height` points are left. */
export function keepTogether(sheet: Sheet, height: number): void {
	if (sheet.y + height > sheet.page.height - MARGIN) sheet.addPage();
}

export function textWidth(sheet: Sheet): number {
	return sheet.page.width - 2 * MARGIN;
}
