import type { Ways } from '#components/OtherWays.astro';
import { documentFacets } from '#domain/document-facets.ts';
import { FACET_TERMS, type FacetName } from '#domain/facets.ts';
import { EVERYTHING, libraryAddress } from '#domain/library-query.ts';
import { search } from '#text/search.ts';
import { type Document, readLibrary } from './_library.ts';

/** The lists of the library that a member reads where search does not help. */
export async function membersLists(): Promise<readonly Ways[]> {
	const { forMembers } = await readLibrary();
	return [
		{ before: search.lists, links: search.membersLinks },
		{ before: search.listsByType, links: facetLinks('tipo', forMembers) },
		{ before: search.listsByPhase, links: facetLinks('fase', forMembers) },
	];
}

/** One link to the library for each word of a facet that some document bears. */
function facetLinks(facet: Exclude<FacetName, 'anno'>, documents: readonly Document[]) {
	const borne = new Set(documents.flatMap(({ data }) => documentFacets(data)[facet]));
	return FACET_TERMS[facet]
		.filter(({ code }) => borne.has(code))
		.map(({ code, label }) => ({
			label,
			href: libraryAddress({ ...EVERYTHING, filters: { [facet]: code } }),
		}));
}
