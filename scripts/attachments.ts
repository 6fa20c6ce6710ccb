/**
 * Makes the PDF attachments from their sources: `node scripts/attachments.ts`. The same sources give
 * the same bytes, so the PDFs are committed and a test tells when one is behind its source.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { drawAttachment } from './attachments/draw.ts';
import { drawScan } from './attachments/scan.ts';
import { readSource } from './attachments/source.ts';

export const ATTACHMENTS = new URL('../src/content/allegati/', import.meta.url);
const SOURCES = new URL('sorgenti/', ATTACHMENTS);
const LARGEST = 250_000;

/** The sources' names without extension, in alphabetical order. */
export async function attachmentNames(): Promise<string[]> {
	const files = await readdir(SOURCES);
	return files
		.filter((file) => file.endsWith('.md'))
		.map((file) => file.slice(0, -'.md'.length))
		.sort();
}

/** The PDF that the source of this name gives now, with what its front matter says. */
export async function makeAttachment(name: string) {
	const source = await readSource(new URL(`${name}.md`, SOURCES));
	const bytes = await (source.scansione ? drawScan : drawAttachment)(source);
	if (bytes.length > LARGEST) throw new Error(`${name}.pdf pesa più di ${LARGEST} byte.`);
	return { ...source, bytes };
}

async function writeAll(): Promise<void> {
	for (const name of await attachmentNames()) {
		const { bytes } = await makeAttachment(name);
		await writeFile(new URL(`${name}.pdf`, ATTACHMENTS), bytes);
		console.log(`${name}.pdf  ${bytes.length} byte`);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeAll();
