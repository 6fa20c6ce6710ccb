import { fileKey } from '#domain/consultation-files.ts';
import type { KeptFile } from '#functions/storage/consultations/ask.ts';
import type { Upload } from './read-upload.ts';

/**
 * Puts files into the store before any row names them: a row without its file cannot come to be, and a
 * file without its row is found by `sweepFiles`.
 */
export async function keepUploads(
	files: R2Bucket,
	id: string,
	uploads: readonly Upload[],
): Promise<KeptFile[]> {
	const numbered = uploads.map((upload, index) => ({ ...upload, number: index + 1 }));
	await Promise.all(numbered.map(({ number, bytes }) => files.put(fileKey(id, number), bytes)));
	return numbered.map(({ number, name, type, bytes }) => ({
		number,
		name,
		type,
		size: bytes.length,
	}));
}

/** Takes back what was put for a request that was not kept. */
export async function dropUploads(
	files: R2Bucket,
	id: string,
	kept: readonly KeptFile[],
): Promise<void> {
	if (kept.length > 0) await files.delete(kept.map(({ number }) => fileKey(id, number)));
}
