import { DOCUMENT_TYPES, type DocumentTypeCode } from './document-types.ts';
import type { Term } from './vocabulary.ts';

/** Types of documents whose subtypes name acts that others cite. */
const CITED: readonly string[] = ['norma', 'giurisprudenza', 'prassi', 'regolamento'];

/** What an act of the register is. */
export const NORM_TYPES: readonly Term[] = DOCUMENT_TYPES.filter(({ code }) =>
	CITED.includes(code),
).flatMap(({ subtypes }): readonly Term[] => subtypes);

/** The type of the documents that explain an act of this kind; `undefined` where nothing is so called. */
export function typeOfNorm(kind: string): DocumentTypeCode | undefined {
	return DOCUMENT_TYPES.find(({ subtypes }) => subtypes.some(({ code }) => code === kind))?.code;
}
