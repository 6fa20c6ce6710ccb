import type { Day } from './dates.ts';
import type { DocumentFacets } from './document-facets.ts';
import type { FacetName } from './facets.ts';
import { typeOfNorm } from './norm-types.ts';

/** What of an act of the register says where search finds it. */
export type DescribedNorm = {
	/** A subtype of a document type. */
	tipo: string;
	data?: Day | undefined;
	vigenza: { stato: string };
	verifica: { esito: string };
};

/** An act counts under the type of the documents that explain it; unchecked, nothing says whether it holds. */
export function normFacets(norm: DescribedNorm): Pick<DocumentFacets, FacetOfNorm> {
	const type = typeOfNorm(norm.tipo);
	const state = norm.verifica.esito === 'verificata' ? STATES[norm.vigenza.stato] : undefined;
	return {
		tipo: type ? [type] : [],
		anno: norm.data ? [norm.data.slice(0, 4)] : [],
		stato: state ? [state] : [],
	};
}

/** An act in force is to its readers what a document that still holds is. */
const STATES: Partial<Record<string, string>> = {
	vigente: 'attuale',
	modificato: 'modificato',
	abrogato: 'abrogato',
	superato: 'superato',
};

type FacetOfNorm = Extract<FacetName, 'tipo' | 'anno' | 'stato'>;
