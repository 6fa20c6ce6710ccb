import { typeOfNorm } from './norm-types.ts';
import { NORM_VALIDITIES, type NormValidity } from './validity.ts';
import { labelOf } from './vocabulary.ts';

/**
 * What people read of an act's force. A ruling is never in force: it stands until another one, or a
 * law, has overtaken it.
 *
 * @param kind code of the act's type, one of `NORM_TYPES`
 */
export function normValidityLabel(kind: string, validity: NormValidity): string {
	if (validity === 'vigente' && typeOfNorm(kind) === 'giurisprudenza') return 'Non superata';
	return labelOf(NORM_VALIDITIES, validity);
}
