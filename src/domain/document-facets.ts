import type { Day } from './dates.ts';
import type { FacetName } from './facets.ts';
import { PROVINCES } from './provinces.ts';
import type { Territory } from './territory.ts';

/** The codes of one document, facet by facet; a facet that says nothing of it has none. */
export type DocumentFacets = Readonly<Record<FacetName, readonly string[]>>;

/** What of a document's front matter says where it stands in the library. */
export type Described = {
	tipo: string;
	fasi: readonly string[];
	trasversali: readonly string[];
	aree: readonly string[];
	temi: readonly string[];
	territorio: Territory;
	data: Day;
	vigenza?: { stato: string } | undefined;
};

/** Where a document stands in the library: the same codes for lists, search and addresses. */
export function documentFacets(document: Described): DocumentFacets {
	return {
		tipo: [document.tipo],
		fase: document.fasi,
		argomento: document.trasversali,
		area: document.aree,
		tema: document.temi,
		territorio: territoryCodes(document.territorio),
		anno: [document.data.slice(0, 4)],
		stato: [document.vigenza?.stato ?? 'attuale'],
	};
}

/** A place smaller than a region counts under its region, where an ISTAT code tells which it is. */
export function territoryCodes({ livello, codice = '' }: Territory): string[] {
	if (livello === 'ue' || livello === 'nazionale') return [livello];
	const region = codice.length === 2 ? codice : REGION_OF_PROVINCE.get(codice.slice(0, 3));
	return region === undefined ? [] : [region];
}

const REGION_OF_PROVINCE: ReadonlyMap<string, string> = new Map(
	PROVINCES.map(({ code, region }) => [code, region]),
);
