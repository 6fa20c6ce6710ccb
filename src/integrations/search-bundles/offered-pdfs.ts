import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { slugOfFile } from '#domain/slug.ts';
import { attachmentAddress, isPublished } from '#domain/visibility.ts';
import { readFrontMatter } from '#integrations/content-check/front-matter.ts';
import { filesUnder, readText } from '#integrations/content-check/library.ts';
import { type DocumentFrontMatter, documentSchema } from '#schemas/document.ts';

/** A PDF that the built site offers, with the first document that offers it. */
export type OfferedPdf = {
	address: string;
	path: string;
	title: string;
	slug: string;
	document: DocumentFrontMatter;
};

/** @returns the PDFs of finished documents that stand in the built site, in the order of the documents */
export function offeredPdfs(contentRoot: string, clientDir: string): OfferedPdf[] {
	const offered = new Map<string, OfferedPdf>();
	for (const { slug, document } of documentsWithPdfs(contentRoot)) {
		for (const { file, titolo } of document.allegati) {
			const address = attachmentAddress(document.visibilita, file);
			const path = join(clientDir, address);
			if (!/\.pdf$/i.test(file) || offered.has(address) || !existsSync(path)) continue;
			offered.set(address, { address, path, title: titolo, slug, document });
		}
	}
	return [...offered.values()];
}

/** The content check has let every document pass; most name no PDF, and need not be read again. */
function documentsWithPdfs(contentRoot: string) {
	return filesUnder(contentRoot, 'documenti')
		.filter(({ file }) => /\.mdx?$/.test(file))
		.flatMap(({ file }) => {
			const { text } = readText(join(contentRoot, file));
			const front = /\.pdf/i.test(text) ? readFrontMatter(text) : null;
			if (!front?.readable) return [];
			const document = documentSchema.parse(front.source.data);
			return isPublished(document) ? [{ slug: slugOfFile(file), document }] : [];
		});
}
