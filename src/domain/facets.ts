import { AREAS } from './areas.ts';
import { CROSS_THEMES } from './cross-themes.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import { PHASES } from './phases.ts';
import { REGIONS } from './regions.ts';
import { THEMES } from './themes.ts';
import { DOCUMENT_VALIDITIES } from './validity.ts';
import type { Term } from './vocabulary.ts';

/** The sides from which a library can be looked at, in the order in which people see them. */
export const FACETS = [
	{ code: 'tipo', label: 'Tipo' },
	{ code: 'fase', label: 'Fase' },
	{ code: 'argomento', label: 'Argomento' },
	{ code: 'area', label: 'Area di intervento' },
	{ code: 'tema', label: 'Attività (art. 5 CTS)' },
	{ code: 'territorio', label: 'Territorio' },
	{ code: 'anno', label: 'Anno' },
	{ code: 'stato', label: 'Vigenza' },
] as const satisfies readonly Term[];

export type FacetName = (typeof FACETS)[number]['code'];

/** The words of a facet, in the order in which people see them; years are no closed list. */
export const FACET_TERMS: Readonly<Record<Exclude<FacetName, 'anno'>, readonly Term[]>> = {
	tipo: DOCUMENT_TYPES.map(({ code, plural }) => ({ code, label: plural })),
	fase: PHASES,
	argomento: CROSS_THEMES,
	area: AREAS,
	tema: THEMES.map(({ code, label }) => ({ code, label: `${code}) ${label}` })),
	territorio: [
		{ code: 'ue', label: 'Unione europea' },
		{ code: 'nazionale', label: 'Tutta Italia' },
		...REGIONS,
	],
	stato: DOCUMENT_VALIDITIES,
};

/** What people read for a code; `undefined` when the facet has no such value. */
export function facetLabel(facet: FacetName, code: string): string | undefined {
	if (facet === 'anno') return /^(?:19|20)\d{2}$/.test(code) ? code : undefined;
	return FACET_TERMS[facet].find((term) => term.code === code)?.label;
}
