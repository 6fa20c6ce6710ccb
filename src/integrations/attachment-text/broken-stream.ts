import { dictionaryOf, type PdfPart, unpack } from './pdf-parts.ts';

/**
 * Whether something on a page cannot be unpacked. Viewers show what comes before the break and say
 * nothing; pictures and fonts, which are not read, may break as they like.
 */
export function hasBrokenStream(parts: readonly PdfPart[]): boolean {
	return parts.some((part) => {
		const dictionary = dictionaryOf(part);
		if (part.stream === null || !PACKED.test(dictionary) || NOT_READ.test(dictionary)) return false;
		return unpack(part.stream).isBroken;
	});
}

const PACKED = /\/Filter\s*\[?\s*\/FlateDecode\b/;
const NOT_READ = /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/Length[123]\b/;
