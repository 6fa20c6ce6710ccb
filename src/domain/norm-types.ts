import { DOCUMENT_TYPES } from './document-types.ts';
import type { Term } from './vocabulary.ts';

/** Types of documents whose subtypes name acts that others cite. */
const CITED: readonly string[] = ['norma', 'giurisprudenza', 'prassi', 'regolamento'];

/** What an act of the register is. */
export const NORM_TYPES: readonly Term[] = DOCUMENT_TYPES.filter(({ code }) =>
	CITED.includes(code),
).flatMap(({ subtypes }): readonly Term[] => subtypes);
