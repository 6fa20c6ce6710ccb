import { readFile } from 'node:fs/promises';
import { openPdfReader, type PdfReader } from './pdf-reader.ts';
import type { PdfReading } from './reading.ts';
import { forgetOldest, keyOf, recall, remember } from './reading-cache.ts';

const FOLDER = '.build/cache/attachment-text';

/**
 * Reads PDFs, those that have not changed from what is kept of the last time.
 *
 * @returns the reading of each path
 */
export async function readPdfs(
	paths: readonly string[],
	folder = FOLDER,
): Promise<Map<string, PdfReading>> {
	const readings = new Map<string, PdfReading>();
	const reader = openPdfReader();
	let isNew = false;
	try {
		for (const path of paths) {
			const { reading, kept } = await readOne(path, folder, reader);
			isNew ||= !kept;
			readings.set(path, reading);
		}
	} finally {
		await reader.close();
	}
	if (isNew) forgetOldest(folder);
	return readings;
}

async function readOne(path: string, folder: string, reader: PdfReader) {
	const bytes = new Uint8Array(await readFile(path));
	const key = keyOf(bytes);
	const known = recall(folder, key);
	if (known) return { reading: known, kept: true };
	const reading = await reader.read(bytes);
	// Another machine, or a quieter moment, may get to the end.
	if (reading.kind === 'unfinished') return { reading, kept: true };
	remember(folder, key, reading);
	return { reading, kept: false };
}
