import { normAddress, procedureAddress } from '#domain/area-addresses.ts';
import { EVERYTHING, libraryAddress } from '#domain/library-query.ts';
import { isSlug, toSlug } from '#domain/slug.ts';
import { documentAddress } from '#domain/visibility.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { PageFolder } from './library.ts';
import { lineOf } from './line-of.ts';
import { type Library, type PageFile, slugOf, textAt, visibilityOf } from './page-file.ts';
import type { Problem } from './problem.ts';

/** The name of a file is the end of an address. */
export function namesAreSlugs({ pages }: Library): Problem[] {
	return pages
		.filter((page) => !isSlug(slugOf(page)))
		.map((page) => ({
			kind: 'nome-del-file',
			file: page.file,
			line: 1,
			what: say.fileName(slugOf(page)),
			correction: `${toSlug(slugOf(page))}${/\.(?:mdx?|yaml)$/.exec(page.file)?.[0]}`,
		}));
}

/** No two pages share an address, nor two files of a folder a name, whatever their subfolder. */
export function addressesDiffer({ pages }: Library): Problem[] {
	const seen = new Map<string, PageFile>();
	return pages.flatMap((page): Problem[] => {
		const claims = [addressOf(page), `${page.folder}/${slugOf(page)}`];
		const [taken] = claims.flatMap((claim) => seen.get(claim) ?? []);
		for (const claim of claims) seen.set(claim, page);
		if (!taken) return [];
		const what = say.sameAddress(addressOf(page), taken.file);
		return [{ kind: 'indirizzo-ripetuto', file: page.file, line: 1, what, correction: '' }];
	});
}

/** Capitals and spaces do not make a title another one. */
export function titlesDiffer({ pages }: Library): Problem[] {
	const seen = new Map<string, PageFile>();
	return pages.flatMap((page): Problem[] => {
		const title = textAt(page, 'titolo').trim();
		const spelling = toSlug(title);
		if (spelling === '') return [];
		const first = seen.get(spelling);
		seen.set(spelling, first ?? page);
		if (!first) return [];
		const line = lineOf(page.source, ['titolo']);
		const what = say.sameTitle(title, first.file);
		return [{ kind: 'titolo-ripetuto', file: page.file, line, what, correction: '' }];
	});
}

/** Where a page stands; a topic stands on top of the library, under its theme. */
function addressOf(page: PageFile): string {
	const slug = slugOf(page);
	return HOMES[page.folder]?.(slug) ?? documentAddress(visibilityOf(page), slug);
}

const HOMES: Partial<Record<PageFolder, (slug: string) => string>> = {
	seminari: (slug) => `/seminari/${slug}/`,
	procedure: procedureAddress,
	norme: normAddress,
	questionari: (slug) => `/area/questionari/${slug}/`,
	argomenti: (slug) => libraryAddress({ ...EVERYTHING, filters: { argomento: slug } }),
};
