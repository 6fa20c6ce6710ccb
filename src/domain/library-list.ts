import { type FacetGroup, facetGroups } from './facet-choices.ts';
import { FACETS, type FacetName, facetLabel } from './facets.ts';
import { filterDocuments } from './filter-documents.ts';
import { codesOfRow, type LibraryEntry, type OpenLibrary } from './library-index.ts';
import { type LibraryQuery, libraryAddress } from './library-query.ts';

/** A filter that is on, with the way to take it off and what would stand there. */
export type ChosenFilter = {
	facet: FacetName;
	facetLabel: string;
	label: string;
	removeHref: string;
	without: number;
};

/** One page of the documents that a query finds. */
export type LibraryList = {
	query: LibraryQuery;
	total: number;
	entries: readonly LibraryEntry[];
	page: number;
	lastPage: number;
	/** The page that was asked for comes after the last one, which is shown instead. */
	pastTheEnd: boolean;
	chosen: readonly ChosenFilter[];
	groups: readonly FacetGroup[];
};

export const LIST_PAGE_SIZE = 25;

/** Answers a query; its cost grows with the documents, and not faster. */
export function listLibrary(library: OpenLibrary, query: LibraryQuery): LibraryList {
	const filterable = { documents: library.orders[query.order], codesOf: codesOfRow };
	const { found, counts, without } = filterDocuments(filterable, query.filters);
	const total = found.length;
	const lastPage = Math.max(1, Math.ceil(total / LIST_PAGE_SIZE));
	const page = Math.min(query.page, lastPage);
	return {
		query,
		total,
		entries: found
			.slice((page - 1) * LIST_PAGE_SIZE, page * LIST_PAGE_SIZE)
			.map((row) => library.entryOf(row)),
		page,
		lastPage,
		pastTheEnd: query.page > lastPage,
		chosen: chosenFilters(query, without),
		groups: facetGroups({ query, total }, counts),
	};
}

function chosenFilters(
	query: LibraryQuery,
	without: Readonly<Record<FacetName, number>>,
): ChosenFilter[] {
	return FACETS.flatMap(({ code: facet, label }) => {
		const { [facet]: code, ...others } = query.filters;
		if (code === undefined) return [];
		return [
			{
				facet,
				facetLabel: label,
				label: facetLabel(facet, code) ?? code,
				removeHref: libraryAddress({ filters: others, order: query.order, page: 1 }),
				without: without[facet],
			},
		];
	});
}
