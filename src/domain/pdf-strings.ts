/** A packed or plain stream of a PDF, in which a page may write. */
export type PdfStream = { bytes: Uint8Array; isPacked: boolean };

/**
 * The streams of a PDF that may hold text: not pictures, not fonts, and not those packed in a way
 * that a browser does not unpack.
 */
export function* textStreams(bytes: Uint8Array): Generator<PdfStream> {
	const source = new TextDecoder('latin1').decode(bytes);
	for (const match of source.matchAll(/<<(?:(?!endobj)[\s\S]){0,2000}?>>\s*stream\r?\n/g)) {
		const [head] = match;
		if (/\/(?:Image|FontFile\d?|Length[123]|XRef|Metadata)\b/.test(head)) continue;
		const filters = head.match(/\/[A-Z]\w*Decode\b/g) ?? [];
		if (filters.some((filter) => filter !== '/FlateDecode') || filters.length > 1) continue;
		const start = match.index + head.length;
		const end = source.indexOf('endstream', start);
		if (end > start) yield { bytes: bytes.subarray(start, end), isPacked: filters.length === 1 };
	}
}

/**
 * What a page writes, as far as its strings are letters: text whose font has codes of its own stays
 * unread. A new line stands where the page moves on.
 */
export function stringsOf(content: string): string {
	const shown: string[] = [];
	for (const [, strings] of content.matchAll(SHOWING))
		shown.push(strings === undefined ? '\n' : lettersIn(strings));
	return shown.join('').replaceAll(/[^\P{Cc}\n]/gu, '');
}

/** Strings before the operator that shows them (`Tj`, `TJ`, `'`, `"`), or one that moves on. */
const STRING = String.raw`\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F\s]*>`;
const SHOWING = new RegExp(
	String.raw`((?:${STRING})|\[(?:${STRING}|[^\]()<>])*\])\s*(?:T[jJ]|['"])|\bT[dDm*](?=\s)`,
	'g',
);

function lettersIn(strings: string): string {
	return [...strings.matchAll(new RegExp(STRING, 'g'))]
		.map(([string]) => (string.startsWith('(') ? unescaped(string) : fromHex(string)))
		.join('');
}

function unescaped(string: string): string {
	return string.slice(1, -1).replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) => {
		if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
		return ESCAPES[escaped] ?? escaped;
	});
}

/** Pairs of digits are letters only where they spell some: codes of glyphs give signs, not words. */
function fromHex(string: string): string {
	const digits = string.replaceAll(/[^\da-f]/gi, '');
	const letters = (digits.match(/../g) ?? [])
		.map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
		.join('');
	return /^[\x20-\x7e\xa0-\xff]*$/.test(letters) ? letters : '';
}

const ESCAPES: Readonly<Record<string, string>> = {
	n: ' ',
	r: ' ',
	t: ' ',
	b: '',
	f: '',
	'\n': '',
};
