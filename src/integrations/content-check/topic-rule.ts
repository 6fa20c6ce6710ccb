import { CROSS_THEMES } from '#domain/cross-themes.ts';
import { codesOf } from '#domain/vocabulary.ts';
import { nearest } from '#schemas/nearest.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { type Library, slugOf } from './page-file.ts';
import type { Problem } from './problem.ts';

const CODES: readonly string[] = codesOf(CROSS_THEMES);

/** A topic introduces one cross-cutting theme: the name of its file says which. */
export function topicsAreThemes({ pages }: Library): Problem[] {
	return pages
		.filter((page) => page.folder === 'argomenti' && !CODES.includes(slugOf(page)))
		.map((page) => {
			const meant = nearest(slugOf(page), CODES);
			return {
				kind: 'argomento-senza-tema',
				file: page.file,
				line: 1,
				what: say.noSuchTheme(slugOf(page), CODES.join(', ')),
				correction: meant === undefined ? '' : `${meant}.md`,
			};
		});
}
