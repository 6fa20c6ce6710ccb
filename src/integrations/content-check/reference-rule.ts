import { slugOfFile } from '#domain/slug.ts';
import { isPublished, mayName, type Visibility } from '#domain/visibility.ts';
import type { ErrorKind } from '#schemas/error-kinds.ts';
import { nearest } from '#schemas/nearest.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { PageFolder } from './library.ts';
import { lineOf } from './line-of.ts';
import { mendedLine } from './mended-line.ts';
import { type Library, type PageFile, slugOf, stateOf, visibilityOf } from './page-file.ts';
import type { Problem } from './problem.ts';
import { type Path, pathsIn, valueAt } from './values.ts';

/** What a page names exists, is finished, and is open to whoever reads the page. */
export function referencesHold(library: Library): Problem[] {
	const standing: Standing = new Map(
		library.pages.map((page) => [`${page.folder}/${slugOf(page)}`, page]),
	);
	return library.pages.flatMap((page) =>
		REFERENCES.filter(({ from }) => from === page.folder).flatMap((reference) =>
			pathsIn(page.source.data, reference.path).flatMap((path) =>
				problemOf({ ...library, standing }, { page, path, reference }),
			),
		),
	);
}

type Reference = {
	from: PageFolder;
	/** Where the slug stands in the front matter; `*` is each item of a list. */
	path: readonly string[];
	to: keyof typeof say.unknown;
	missing: ErrorKind;
	closed: keyof typeof say.closed;
	isOpen: (from: Visibility, to: Visibility) => boolean;
};

type Standing = ReadonlyMap<string, PageFile>;
type Indexed = Library & { standing: Standing };
type Named = { page: PageFile; path: Path; reference: Reference };

const PLAIN = {
	missing: 'riferimento-inesistente',
	closed: 'riferimento-riservato',
	isOpen: mayName,
} as const;
const RELATED = {
	...PLAIN,
	missing: 'correlato-inesistente',
	closed: 'correlato-riservato',
} as const;
/** The page of each step shows all the others: they have the same readers. */
const STEP = {
	...PLAIN,
	closed: 'passo-di-altra-visibilita',
	isOpen: (_: Visibility, to: Visibility) => to === 'membri',
} as const;
/** It is named on the members' page of the seminar, not on its public one. */
const TRANSCRIPT = { ...PLAIN, isOpen: (_: Visibility, to: Visibility) => to !== 'staff' } as const;

const REFERENCES: readonly Reference[] = [
	{ from: 'documenti', path: ['correlati', '*'], to: 'documenti', ...RELATED },
	{ from: 'documenti', path: ['norme', '*'], to: 'norme', ...PLAIN },
	{ from: 'documenti', path: ['vigenza', 'vedi'], to: 'documenti', ...PLAIN },
	{ from: 'norme', path: ['sostituita_da', 'norma'], to: 'norme', ...PLAIN },
	{ from: 'norme', path: ['sostituita_da', 'vedi'], to: 'documenti', ...PLAIN },
	{ from: 'procedure', path: ['passi', '*', 'documento'], to: 'documenti', ...STEP },
	{ from: 'seminari', path: ['trascrizione'], to: 'documenti', ...TRANSCRIPT },
	{ from: 'argomenti', path: ['partenza', '*'], to: 'documenti', ...PLAIN },
	{ from: 'questionari', path: ['seminario'], to: 'seminari', ...PLAIN },
];

function problemOf(library: Indexed, named: Named): Problem[] {
	const { page, path, reference } = named;
	const slug = valueAt(page.source.data, path);
	if (typeof slug !== 'string') return [];
	const fault = faultOf(library, named, slug);
	if (!fault || isUnread(library, reference.to, slug)) return [];
	const line = lineOf(page.source, path);
	const meant = nearest(slug, slugsFor(library, named));
	const words = { wrong: slug, right: meant ?? slug };
	const correction = words.right === slug ? '' : mendedLine(page.source, line, words);
	return [{ ...fault, file: page.file, line, correction }];
}

function faultOf(
	{ standing }: Indexed,
	{ page, reference }: Named,
	slug: string,
): { kind: ErrorKind; what: string } | null {
	const target = standing.get(`${reference.to}/${slug}`);
	if (!target) return { kind: reference.missing, what: say.unknown[reference.to](slug) };
	if (target === page) return { kind: 'riferimento-a-se-stesso', what: say.itself(slug) };
	if (isPublished({ stato: stateOf(page) }) && !isPublished({ stato: stateOf(target) })) {
		return { kind: reference.missing, what: say.draftRelated(slug) };
	}
	if (reference.isOpen(visibilityOf(page), visibilityOf(target))) return null;
	return { kind: reference.closed, what: say.closed[reference.closed](slug) };
}

/** What else could have been meant: pages that the reference may name. */
function slugsFor({ pages }: Library, { page, reference }: Named): string[] {
	return pages
		.filter((one) => one.folder === reference.to && one !== page)
		.filter((one) => reference.isOpen(visibilityOf(page), visibilityOf(one)))
		.map(slugOf);
}

function isUnread({ unread }: Library, folder: PageFolder, slug: string): boolean {
	return unread.some(({ file }) => file.startsWith(`${folder}/`) && slugOfFile(file) === slug);
}
