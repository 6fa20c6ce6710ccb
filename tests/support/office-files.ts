import { zipSync } from 'fflate';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A small document of Word, with a text in it and any other parts. */
export function docx(
	text = 'Avviso (esempio)',
	parts: Record<string, Uint8Array> = {},
): Uint8Array {
	return zipSync({
		'[Content_Types].xml': bytes(
			`<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		),
		'word/document.xml': bytes(
			`<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
		),
		...parts,
	});
}

/** A small document of LibreOffice. */
export function odt(text = 'Avviso (esempio)'): Uint8Array {
	return zipSync({
		mimetype: [bytes('application/vnd.oasis.opendocument.text'), { level: 0 }],
		'content.xml': bytes(`<office:text><text:p>${text}</text:p></office:text>`),
	});
}

/** A PDF with one page, whose text is not packed. */
export function pdf(text = 'Avviso (esempio)', trailer = ''): Uint8Array {
	const stream = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
	return bytes(
		`%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n3 0 obj\n<</Length ${stream.length}>>\nstream\n${stream}\nendstream\nendobj\ntrailer\n<</Root 1 0 R ${trailer}>>\n%%EOF\n`,
	);
}
