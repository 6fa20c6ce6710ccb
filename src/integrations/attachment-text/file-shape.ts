import type { DamageCause } from './reading.ts';

/** What is wrong with a file before its contents are looked at; viewers mend some of it, in silence. */
export function shapeFault(bytes: Uint8Array): DamageCause | null {
	const start = Buffer.from(bytes.subarray(0, SEEN_AT_START)).toString('latin1');
	if (!start.includes('%PDF-')) return 'not-a-pdf';
	const end = Buffer.from(bytes.subarray(-SEEN_AT_END)).toString('latin1');
	return /startxref\s+\d+\s+%%EOF/.test(end) ? null : 'cut-short';
}

/** As far as Acrobat looks for the first words of a PDF. */
const SEEN_AT_START = 1024;
/** Mail programs and signatures leave a few bytes after the end. */
const SEEN_AT_END = 2048;
