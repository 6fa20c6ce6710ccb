import { createHash, type Hash } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pdfjs from 'pdfjs-dist/package.json' with { type: 'json' };
import type { PdfReading } from './reading.ts';

/** The name under which the reading of a file is kept: it changes with the file, and with how PDFs are read. */
export function keyOf(bytes: Uint8Array): string {
	return readerHash().update(bytes).digest('hex');
}

/** What was kept under a name; `null` if nothing was, or not what was written. */
export function recall(folder: string, key: string): PdfReading | null {
	try {
		const path = join(folder, key);
		const [digest, json = ''] = readFileSync(path, 'utf8').split('\n');
		if (digest !== digestOf(json)) return null;
		const now = new Date();
		utimesSync(path, now, now);
		const reading: PdfReading = JSON.parse(json);
		return reading;
	} catch {
		return null;
	}
}

/** Keeps a reading; who reads at the same moment finds all of it or nothing. */
export function remember(folder: string, key: string, reading: PdfReading): void {
	const json = JSON.stringify(reading);
	const draft = join(folder, `.${key}.${process.pid}`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(draft, `${digestOf(json)}\n${json}`);
	renameSync(draft, join(folder, key));
}

/** Forgets what was not used for longest, until the rest fits. */
export function forgetOldest(folder: string, most = MOST_BYTES): void {
	const kept = readdirSync(folder)
		.map((name) => join(folder, name))
		.flatMap((path) => {
			const stats = statSync(path, { throwIfNoEntry: false });
			return stats ? [{ path, bytes: stats.size, used: stats.mtimeMs }] : [];
		})
		.sort((a, b) => b.used - a.used);
	let bytes = 0;
	for (const file of kept) {
		bytes += file.bytes;
		if (bytes > most) rmSync(file.path, { force: true });
	}
}

const MOST_BYTES = 256 * 1024 * 1024;

let reader: Hash | undefined;

/** Nobody has to remember a version number: the reader's own text is part of every name. */
function readerHash(): Hash {
	reader ??= hashOfReader();
	return reader.copy();
}

function hashOfReader(): Hash {
	const hash = createHash('sha256').update(`pdfjs-dist ${pdfjs.version}\0`);
	const sources = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));
	for (const name of sources.sort()) hash.update(readFileSync(join(import.meta.dirname, name)));
	return hash;
}

function digestOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
