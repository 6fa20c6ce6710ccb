import type { DocumentFacets } from './document-facets.ts';
import { FACETS, type FacetName } from './facets.ts';

/** At most one code a facet; all of them must hold. */
export type Filters = Readonly<Partial<Record<FacetName, string>>>;

/** How many documents each code of each facet would give. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

export type Filtered<T> = {
	found: T[];
	counts: FacetCounts;
	/** How many documents there would be with the filter of a facet taken off. */
	without: Readonly<Record<FacetName, number>>;
};

type Faceted = { readonly facets: DocumentFacets };

/**
 * Finds the documents that satisfy every filter, in their order, and counts what each other choice
 * would give: within a facet, its own filter is put aside. One pass over the documents.
 */
export function filterDocuments<T extends Faceted>(
	documents: readonly T[],
	filters: Filters,
): Filtered<T> {
	const counts = forEach(() => new Map<string, number>());
	const without = forEach(() => 0);
	const found: T[] = [];
	for (const document of documents) {
		const failing = failingFacets(document, filters);
		if (failing.length === 0) found.push(document);
		for (const facet of countedFor(failing)) {
			without[facet] += 1;
			add(counts[facet], document.facets[facet]);
		}
	}
	return { found, counts, without };
}

const NAMES: readonly FacetName[] = FACETS.map(({ code }) => code);

function failingFacets({ facets }: Faceted, filters: Filters): FacetName[] {
	return NAMES.filter((name) => {
		const wanted = filters[name];
		return wanted !== undefined && !facets[name].includes(wanted);
	});
}

/** A document that fails one filter would be found by another code of that facet alone. */
function countedFor(failing: readonly FacetName[]): readonly FacetName[] {
	if (failing.length === 0) return NAMES;
	return failing.length === 1 ? failing : [];
}

function add(counts: Map<string, number>, codes: readonly string[]): void {
	for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
}

function forEach<T>(make: () => T): Record<FacetName, T> {
	return Object.fromEntries(NAMES.map((name) => [name, make()])) as Record<FacetName, T>;
}
