import { DOCUMENT_TYPES } from './document-types.ts';
import { NORM_VALIDITIES, type NormValidity } from './validity.ts';
import { labelOf, type Term } from './vocabulary.ts';

/**
 * What the register says of an act's force. A ruling is never in force: it stands until another one,
 * or a law, has overtaken it.
 *
 * @param kind code of the act's type, one of `NORM_TYPES`
 */
export function normStatus(kind: string, validity: NormValidity): string {
	if (validity === 'vigente' && RULINGS.includes(kind)) return 'Non superata';
	return labelOf(NORM_VALIDITIES, validity);
}

const RULINGS: readonly string[] = DOCUMENT_TYPES.filter(({ code }) => code === 'giurisprudenza')
	.flatMap(({ subtypes }): readonly Term[] => subtypes)
	.map(({ code }) => code);
