import { TEXT_PARTS, textOfPart } from '#domain/office-text.ts';
import { stringsOf, textStreams } from '#domain/pdf-strings.ts';
import { packedBytes, readZipDirectory } from '#domain/zip-directory.ts';

/** Most that is unpacked of one file, in characters: a warning is not worth a stuck page. */
const MOST_TEXT = 20_000_000;

/**
 * The text of a PDF, a .docx or an .odt, as far as it can be read without a library.
 *
 * @returns `null` where there is none to read, such as in a scan
 */
export async function readDocument(file: Blob): Promise<string | null> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const isPdf = String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
	const text = isPdf ? await readPdf(bytes) : await readOffice(bytes);
	return /\p{L}{3}/u.test(text) ? text : null;
}

async function readOffice(bytes: Uint8Array): Promise<string> {
	const texts: string[] = [];
	let left = MOST_TEXT;
	for (const entry of readZipDirectory(bytes) ?? []) {
		const packed = TEXT_PARTS.test(entry.name) ? packedBytes(bytes, entry) : null;
		if (!packed || left <= 0) continue;
		const xml = entry.method === 0 ? packed : await unpack(packed, 'deflate-raw', left);
		left -= xml.length;
		texts.push(textOfPart(new TextDecoder().decode(xml)));
	}
	return texts.join('\n');
}

async function readPdf(bytes: Uint8Array): Promise<string> {
	const texts: string[] = [];
	let left = MOST_TEXT;
	for (const stream of textStreams(bytes)) {
		if (left <= 0) break;
		const content = stream.isPacked ? await unpack(stream.bytes, 'deflate', left) : stream.bytes;
		left -= content.length;
		texts.push(stringsOf(new TextDecoder('latin1').decode(content)));
	}
	return texts.join('\n');
}

/** What could be unpacked, whatever breaks on the way. */
async function unpack(
	packed: Uint8Array,
	format: CompressionFormat,
	most: number,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		const stream = new Blob([packed as BlobPart])
			.stream()
			.pipeThrough(new DecompressionStream(format));
		const reader = stream.getReader();
		for (let step = await reader.read(); !step.done && size < most; step = await reader.read()) {
			chunks.push(step.value);
			size += step.value.length;
		}
		await reader.cancel();
	} catch {
		// The bytes after the end of a packed stream, or a stream that is cut short.
	}
	return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
