import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

/**
 * The readings of a file under which a word could hide from a plain search: packed, encoded for a
 * URL, for HTML or for JSON, in two bytes a letter.
 */
export function viewsOf(bytes: Buffer): string[] {
	const texts = [bytes, ...unpacked(bytes)].map((part) => part.toString('latin1'));
	const decoded = texts.flatMap((text) => [
		text,
		text.replaceAll('\0', ''),
		decodeNumbered(decodeNamed(text)),
	]);
	return [...new Set(decoded)];
}

/** Pagefind packs with gzip; PDFs and fonts hold deflated streams. */
function unpacked(bytes: Buffer): Buffer[] {
	const whole = [gunzipSync, inflateSync, inflateRawSync].flatMap((unpack) =>
		attempt(unpack, bytes),
	);
	return [...whole, ...streamsOf(bytes)];
}

function streamsOf(bytes: Buffer): Buffer[] {
	if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return [];
	const text = bytes.toString('latin1');
	return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) =>
		attempt(inflateSync, Buffer.from(body, 'latin1')),
	);
}

/** Most files are not packed in a given way: failing to unpack says just that. */
function attempt(unpack: (bytes: Buffer) => Buffer, bytes: Buffer): Buffer[] {
	try {
		return [unpack(bytes)];
	} catch {
		return [];
	}
}

/** How a character is written by its number, and in what base the number is. */
const NUMBERED: readonly (readonly [RegExp, number])[] = [
	[/&#x([\da-f]{1,6});/gi, 16],
	[/&#(\d{1,7});/g, 10],
	[/%([\da-f]{2})/gi, 16],
	[/\\u\{([\da-f]{1,6})\}/gi, 16],
	[/\\u([\da-f]{4})/gi, 16],
	[/\\x([\da-f]{2})/gi, 16],
	[/\\([\da-f]{1,6})\s?/gi, 16],
];

function decodeNumbered(text: string): string {
	return NUMBERED.reduce(
		(decoded, [pattern, base]) =>
			decoded.replaceAll(
				pattern,
				(whole, digits) => fromCode(Number.parseInt(digits, base)) ?? whole,
			),
		text,
	);
}

function decodeNamed(text: string): string {
	return text.replaceAll(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
}

function fromCode(code: number): string | undefined {
	return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}
