import { slugOfFile } from '#domain/slug.ts';
import { isPublished, mayName } from '#domain/visibility.ts';
import type { ErrorKind } from '#schemas/error-kinds.ts';
import { nearest } from '#schemas/nearest.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { mendedLine } from './mended-line.ts';
import {
	itemsAt,
	type Library,
	type PageFile,
	slugOf,
	stateOf,
	visibilityOf,
} from './page-file.ts';
import type { Problem } from './problem.ts';

/** A related document exists, is finished, and is open to whoever reads the page that names it. */
export function relatedAreReadable({ pages, unread }: Library): Problem[] {
	const documents = new Map(
		pages.filter(({ folder }) => folder === 'documenti').map((page) => [slugOf(page), page]),
	);
	const others = (page: PageFile) => [...documents.keys()].filter((slug) => slug !== slugOf(page));
	const unreadSlugs = unread.map(({ file }) => slugOfFile(file));
	return pages.flatMap((page) =>
		itemsAt(page, 'correlati').flatMap(({ item, line }): Problem[] => {
			const slug = String(item);
			const fault = faultOf(page, slug, documents.get(slug));
			if (!fault || unreadSlugs.includes(slug)) return [];
			const meant = nearest(slug, others(page));
			const words = { wrong: slug, right: meant ?? slug };
			const correction = words.right === slug ? '' : mendedLine(page.source, line, words);
			return [{ ...fault, file: page.file, line, correction }];
		}),
	);
}

function faultOf(
	page: PageFile,
	slug: string,
	related: PageFile | undefined,
): { kind: ErrorKind; what: string } | null {
	if (!related) return { kind: 'correlato-inesistente', what: say.unknownRelated(slug) };
	if (isPublished({ stato: stateOf(page) }) && !isPublished({ stato: stateOf(related) })) {
		return { kind: 'correlato-inesistente', what: say.draftRelated(slug) };
	}
	if (mayName(visibilityOf(page), visibilityOf(related))) return null;
	return { kind: 'correlato-riservato', what: say.reservedRelated(slug) };
}
