import { FACET_TERMS, FACETS, type FacetName } from './facets.ts';
import type { Term } from './vocabulary.ts';

/** What search finds beside the documents of the library is a type of its own there. */
const OTHER_TYPES = [
	{ code: 'procedura', label: 'Procedure' },
	{ code: 'pubblicazione', label: 'Pubblicazioni' },
] as const satisfies readonly Term[];

/** A facet as the search page offers it. */
export type SearchFacet = { code: FacetName; label: string; terms: readonly Term[] };

/**
 * The facets that a search page offers, in the order in which people see them.
 *
 * @param names those that its pages have
 * @param years of what it searches, since years are no closed list
 */
export function searchFacets(
	names: readonly FacetName[],
	years: Iterable<string>,
): readonly SearchFacet[] {
	const terms: Record<FacetName, readonly Term[]> = {
		...FACET_TERMS,
		tipo: [...FACET_TERMS.tipo, ...OTHER_TYPES],
		anno: [...new Set(years)].sort(latestFirst).map((year) => ({ code: year, label: year })),
	};
	return FACETS.filter(({ code }) => names.includes(code)).map(({ code, label }) => ({
		code,
		label,
		terms: terms[code],
	}));
}

function latestFirst(a: string, b: string): number {
	return a < b ? 1 : -1;
}
