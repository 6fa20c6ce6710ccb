import { join } from 'node:path';
import type { PublishedContribution } from '#domain/published-contributions.ts';
import { slugOfFile } from '#domain/slug.ts';
import { documentAddress, isPublished } from '#domain/visibility.ts';
import { readFrontMatter } from '#integrations/content-check/front-matter.ts';
import { filesUnder, readText } from '#integrations/content-check/library.ts';
import { type DocumentFrontMatter, documentSchema } from '#schemas/document.ts';

/**
 * Documents that members gave and all members may read, the latest first. What only staff read is
 * left out, and a draft is too: it is the answer to «who has already done this».
 */
export function readContributions(root: string): PublishedContribution[] {
	return filesUnder(root, 'documenti')
		.filter(({ file }) => /\.mdx?$/.test(file))
		.flatMap(({ file }) => readGiven(join(root, file), slugOfFile(file)))
		.toSorted((a, b) => (a.date < b.date ? 1 : -1))
		.map(({ date: _date, ...contribution }) => contribution);
}

/** Few documents are given, and to parse thousands of them would be felt. */
function readGiven(path: string, slug: string): (PublishedContribution & { date: string })[] {
	const { text } = readText(path);
	if (!text.includes('ente_aderente')) return [];
	const front = readFrontMatter(text);
	if (!front.readable) throw new Error(`${path} has no front matter.`);
	const data = documentSchema.parse(front.source.data);
	return isPublished(data) && data.visibilita !== 'staff' ? toContribution(slug, data) : [];
}

function toContribution(slug: string, data: DocumentFrontMatter) {
	if (data.provenienza !== 'aderente' || data.ente_aderente === undefined) return [];
	return [
		{
			organisationId: data.ente_aderente,
			slug,
			title: data.titolo,
			type: data.tipo,
			topics: [...data.aree, ...data.trasversali],
			href: documentAddress(data.visibilita, slug),
			date: data.data,
		},
	];
}
