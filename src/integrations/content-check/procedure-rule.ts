import { contentErrors as say } from '#text/content-errors.ts';
import { lineOf } from './line-of.ts';
import type { Library, PageFile } from './page-file.ts';
import type { Problem } from './problem.ts';
import { pathsIn, valueAt } from './values.ts';

/** A document is one step of one path: its page shows the steps before and after it. */
export function stepsAreOfOnePath({ pages }: Library): Problem[] {
	const first = new Map<string, PageFile>();
	return pages
		.filter(({ folder }) => folder === 'procedure')
		.flatMap((page) =>
			pathsIn(page.source.data, ['passi', '*', 'documento']).flatMap((path): Problem[] => {
				const slug = String(valueAt(page.source.data, path));
				const other = first.get(slug);
				first.set(slug, other ?? page);
				if (!other) return [];
				const what = say.stepTwice(slug, other.file);
				const line = lineOf(page.source, path);
				return [
					{ kind: 'documento-in-due-procedure', file: page.file, line, what, correction: '' },
				];
			}),
		);
}
