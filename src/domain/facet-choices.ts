import { FACET_TERMS, FACETS, type FacetName } from './facets.ts';
import type { FacetCounts } from './filter-documents.ts';
import { type LibraryQuery, libraryAddress } from './library-query.ts';
import type { Term } from './vocabulary.ts';

/** One value of a facet, as a link: where it leads and how many documents stand there. */
export type FacetChoice = {
	code: string;
	label: string;
	count: number;
	href: string;
	chosen: boolean;
};

/** A facet with the values worth showing at once, and the others. */
export type FacetGroup = {
	facet: FacetName;
	label: string;
	first: readonly FacetChoice[];
	more: readonly FacetChoice[];
};

/**
 * The facets by which a list can still be narrowed. A facet whose one value all documents have is
 * left out, and so are values that nothing has.
 */
export function facetGroups(
	{ query, total }: { query: LibraryQuery; total: number },
	counts: FacetCounts,
): FacetGroup[] {
	return FACETS.flatMap(({ code: facet, label }) => {
		const choices = choicesOf(facet, query, counts[facet]);
		return canNarrow(choices, total) ? [{ facet, label, ...split(facet, choices) }] : [];
	});
}

/** Facets that are read as a whole, in their own order; of the others the most frequent come first. */
const WHOLE: readonly FacetName[] = ['tipo', 'fase', 'stato'];
const FIRST_SHOWN = 6;
/** So few more are shown at once. */
const FEW = 2;

function choicesOf(
	facet: FacetName,
	query: LibraryQuery,
	counts: ReadonlyMap<string, number>,
): FacetChoice[] {
	return termsOf(facet, counts).flatMap(({ code, label }) => {
		const count = counts.get(code) ?? 0;
		if (count === 0) return [];
		const filters = { ...query.filters, [facet]: code };
		const href = libraryAddress({ filters, order: query.order, page: 1 });
		return [{ code, label, count, href, chosen: query.filters[facet] === code }];
	});
}

function termsOf(facet: FacetName, counts: ReadonlyMap<string, number>): readonly Term[] {
	if (facet !== 'anno') return FACET_TERMS[facet];
	return [...counts.keys()]
		.sort()
		.reverse()
		.map((year) => ({ code: year, label: year }));
}

function canNarrow(choices: readonly FacetChoice[], total: number): boolean {
	return choices.some(({ chosen, count }) => chosen || count < total);
}

function split(
	facet: FacetName,
	choices: readonly FacetChoice[],
): Pick<FacetGroup, 'first' | 'more'> {
	if (WHOLE.includes(facet)) return { first: choices, more: [] };
	const ordered = facet === 'anno' ? choices : choices.toSorted(mostFrequentFirst);
	if (ordered.length <= FIRST_SHOWN + FEW) return { first: ordered, more: [] };
	const isFirst = ({ chosen }: FacetChoice, index: number) => chosen || index < FIRST_SHOWN;
	return {
		first: ordered.filter(isFirst),
		more: ordered.filter((choice, index) => !isFirst(choice, index)),
	};
}

function mostFrequentFirst(a: FacetChoice, b: FacetChoice): number {
	return b.count - a.count;
}
