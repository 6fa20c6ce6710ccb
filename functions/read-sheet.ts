import { parse } from 'csv-parse/browser/esm/sync';

export type SheetReading =
	| { ok: true; cells: string[][] }
	/** `line` is where the file stops making sense. */
	| { ok: false; line: number };

/**
 * The text of a sheet that was saved as CSV: UTF-8, or Windows-1252 as Excel saves it in Italy.
 *
 * @param bytes the file as it was sent
 */
export function sheetText(bytes: ArrayBuffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** The cells of a sheet, row by row; semicolons, commas or tabs between them, as the heads show. */
export function readSheet(text: string): SheetReading {
	const clean = text.replace(/^\uFEFF/, '');
	try {
		const cells = parse(clean, {
			delimiter: delimiterOf(clean),
			relax_column_count: true,
			skip_empty_lines: false,
			bom: true,
		}) as string[][];
		return { ok: true, cells };
	} catch (error) {
		return { ok: false, line: lineOf(error) };
	}
}

/** Names of columns hold none of them, so the head tells. */
function delimiterOf(text: string): string {
	const [head = ''] = text.split(/\r?\n/, 1);
	const counts = [';', ',', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
	return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** The parser's errors carry the number of the line. */
function lineOf(error: unknown): number {
	return error instanceof Error && 'lines' in error && typeof error.lines === 'number'
		? error.lines
		: 1;
}
