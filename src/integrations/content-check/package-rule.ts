import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfFile } from '#domain/attachments.ts';
import { attachmentErrors as say } from '#text/attachment-errors.ts';
import { attachmentUses } from './attachment-uses.ts';
import type { Library } from './page-file.ts';
import type { Problem } from './problem.ts';

/** A file of a word processor or a spreadsheet is the package that its extension promises. */
export function packagesAreWhole(library: Library): Problem[] {
	const stored = new Map(library.attachments.map(({ file, size }) => [file, size]));
	const seen = new Set<string>();
	return attachmentUses(library).flatMap(({ page, file, line }): Problem[] => {
		const size = stored.get(file);
		const part = partOf(file);
		if (size === undefined || part === null || seen.has(file)) return [];
		seen.add(file);
		if (isPackage(join(library.root, 'allegati', file), size, part)) return [];
		const what = say.noPackage(file, kindOfFile(file).label);
		return [{ kind: 'allegato-rovinato', file: page.file, line, what, correction: '' }];
	});
}

/** The part that every package of a kind has, `null` for files that are no packages. */
function partOf(file: string): string | null {
	if (/\.(?:docx|xlsx|pptx)$/i.test(file)) return '[Content_Types].xml';
	return /\.od[tsp]$/i.test(file) ? 'mimetype' : null;
}

/** The list of a ZIP's parts stands at its end, before a comment of at most 64 kB. */
const SEEN_AT_END = 256 * 1024;
const ZIP_START = Buffer.from('PK\x03\x04', 'latin1');
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');

function isPackage(path: string, size: number, part: string): boolean {
	const file = openSync(path, 'r');
	try {
		const start = readAt(file, 0, ZIP_START.length);
		const end = readAt(file, Math.max(0, size - SEEN_AT_END), SEEN_AT_END);
		return start.equals(ZIP_START) && end.includes(ZIP_END) && end.includes(part);
	} finally {
		closeSync(file);
	}
}

function readAt(file: number, position: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}
