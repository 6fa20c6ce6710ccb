import { isPublished, mayName } from '#domain/visibility.ts';
import type { ErrorKind } from '#schemas/error-kinds.ts';
import { nearest } from '#schemas/nearest.ts';
import { contentErrors as say } from '#text/content-errors.ts';
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
export function relatedAreReadable({ pages }: Library): Problem[] {
	const documents = new Map(
		pages.filter(({ folder }) => folder === 'documenti').map((page) => [slugOf(page), page]),
	);
	return pages.flatMap((page) =>
		itemsAt(page, 'correlati').flatMap(({ item, line }): Problem[] => {
			const slug = String(item);
			const fault = faultOf(page, slug, documents.get(slug));
			if (!fault) return [];
			const meant = nearest(slug, [...documents.keys()]);
			const correction = meant !== undefined && meant !== slug ? `correlati: [${meant}]` : '';
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
