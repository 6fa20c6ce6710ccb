/**
 * Makes the attachments from their sources: `node scripts/attachments.ts`. The same sources give the
 * same bytes, so the files are committed and a test tells when one is behind its source.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { writeDocx } from './attachments/docx/write.ts';
import { drawAttachment } from './attachments/draw.ts';
import { drawScan } from './attachments/scan.ts';
import { type AttachmentSource, type Format, readSource } from './attachments/source.ts';

export const ATTACHMENTS = new URL('../src/content/allegati/', import.meta.url);
const SOURCES = new URL('sorgenti/', ATTACHMENTS);
const LARGEST = 250_000;

const MAKERS: Record<Format, (source: AttachmentSource) => Promise<Buffer>> = {
	pdf: (source) => (source.scansione ? drawScan(source) : drawAttachment(source)),
	docx: writeDocx,
};

/** What each source gives, in alphabetical order of name and then of format. */
export async function attachmentFiles(): Promise<AttachmentFile[]> {
	const names = (await readdir(SOURCES)).filter((file) => file.endsWith('.md')).sort();
	const sources = await Promise.all(
		names.map(async (name) => ({ name, ...(await readSource(new URL(name, SOURCES))) })),
	);
	return sources.flatMap(({ name, ...source }) =>
		source.formato.map((format) => ({ file: name.replace(/md$/, format), format, source })),
	);
}

/** The bytes that the source gives now. */
export async function makeAttachment({ file, format, source }: AttachmentFile): Promise<Buffer> {
	const bytes = await MAKERS[format](source);
	if (bytes.length > LARGEST) throw new Error(`${file} pesa più di ${LARGEST} byte.`);
	return bytes;
}

async function writeAll(): Promise<void> {
	for (const attachment of await attachmentFiles()) {
		const bytes = await makeAttachment(attachment);
		await writeFile(new URL(attachment.file, ATTACHMENTS), bytes);
		console.log(`${attachment.file}  ${bytes.length} byte`);
	}
}

export type AttachmentFile = { file: string; format: Format; source: AttachmentSource };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeAll();
