import { inflateSync } from 'node:zlib';

/** A stretch of a PDF: objects as they are written, and the stream that ends it, if any. */
export type PdfPart = { objects: string; stream: string | null };

/** Takes a PDF apart without reading it: enough to look at what its objects are called. */
export function partsOf(bytes: Uint8Array): PdfPart[] {
	const stretches = Buffer.from(bytes).toString('latin1').split('endstream');
	return stretches.map((stretch: string) => {
		const start = /\bstream\r?\n/.exec(stretch);
		if (!start) return { objects: stretch, stream: null };
		const data = stretch.slice(start.index + start[0].length);
		return { objects: stretch.slice(0, start.index), stream: data };
	});
}

/** What the dictionary of a part's stream says. */
export function dictionaryOf({ objects }: PdfPart): string {
	return objects.slice(objects.lastIndexOf(' obj'));
}

export type Unpacked = { text: string; isBroken: boolean };

const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Inflates a stream. A wrong checksum, a missing end or too much of it is no break: every viewer
 * shows such a stream.
 */
export function unpack(stream: string): Unpacked {
	try {
		const data = Buffer.from(stream, 'latin1');
		const text = inflateSync(data, { maxOutputLength: MOST_UNPACKED }).toString('latin1');
		return { text, isBroken: false };
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		return { text: '', isBroken: code === 'Z_DATA_ERROR' && message !== 'incorrect data check' };
	}
}
