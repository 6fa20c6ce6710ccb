import { dictionaryOf, type PdfPart, unpack } from './pdf-parts.ts';
import type { ActiveContent } from './reading.ts';

/**
 * What a PDF could do by itself, or carries hidden, as far as its objects name it: viewers differ in
 * what they carry out, so what one of them ignores counts too. The text of pages is not looked at.
 */
export function activeContent(parts: readonly PdfPart[]): ActiveContent[] {
	const texts = parts.flatMap((part) => [part.objects, packedObjects(part)]).map(unescaped);
	return SIGNS.filter(([, sign]) => texts.some((text) => sign.test(text))).map(([kind]) => kind);
}

const SIGNS: readonly [ActiveContent, RegExp][] = [
	['script', /\/(?:JavaScript|JS)\b/],
	['program', /\/S\s*\/Launch\b/],
	['form-sent-away', /\/S\s*\/(?:SubmitForm|ImportData)\b/],
	['file-inside', /\/(?:EmbeddedFiles?|EF|GoToE)\b/],
	['media', /\/(?:RichMedia|Rendition|Movie|Sound|3D)\b/],
	['xfa', /\/XFA\b/],
];

/** What is packed in another way is left to pdf.js. */
function packedObjects(part: PdfPart): string {
	if (part.stream === null || !dictionaryOf(part).includes('/ObjStm')) return '';
	return unpack(part.stream).text;
}

/** `/J#53` is `/JS`. */
function unescaped(objects: string): string {
	return objects.replace(/#([\da-f]{2})/gi, (_escape, code) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}
