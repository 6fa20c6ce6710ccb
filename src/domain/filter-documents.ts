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

/** What is filtered, and where each document has its codes. */
export type Filterable<T> = {
	documents: readonly T[];
	codesOf: (document: T, facet: FacetName) => readonly string[];
};

/**
 * Finds the documents that satisfy every filter, in their order, and counts what each other choice
 * would give: within a facet, its own filter is put aside. One pass over the documents.
 */
export function filterDocuments<T>(
	{ documents, codesOf }: Filterable<T>,
	filters: Filters,
): Filtered<T> {
	const wanted = Object.entries(filters) as [FacetName, string][];
	const fails = (document: T) =>
		wanted.filter(([facet, code]) => !codesOf(document, facet).includes(code));
	const counts = forEach(() => new Map<string, number>());
	const without = forEach(() => 0);
	const found: T[] = [];
	for (const document of documents) {
		const failing = fails(document).map(([facet]) => facet);
		if (failing.length === 0) found.push(document);
		for (const facet of countedFor(failing)) {
			without[facet] += 1;
			add(counts[facet], codesOf(document, facet));
		}
	}
	return { found, counts, without };
}

const NAMES: readonly FacetName[] = FACETS.map(({ code }) => code);

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
