import type { Term } from './vocabulary.ts';

/** Whether a document still says what holds today. */
export const DOCUMENT_VALIDITIES = [
	{ code: 'attuale', label: 'Attuale' },
	{ code: 'modificato', label: 'Modificato' },
	{ code: 'superato', label: 'Superato' },
	{ code: 'abrogato', label: 'Abrogato' },
] as const satisfies readonly Term[];

export type DocumentValidity = (typeof DOCUMENT_VALIDITIES)[number]['code'];

/** Whether an act of the register is in force. */
export const NORM_VALIDITIES = [
	{ code: 'vigente', label: 'Vigente' },
	{ code: 'modificato', label: 'Vigente, con modifiche' },
	{ code: 'abrogato', label: 'Abrogato' },
	{ code: 'superato', label: 'Superato' },
	{ code: 'da-verificare', label: 'Da verificare' },
] as const satisfies readonly Term[];

export type NormValidity = (typeof NORM_VALIDITIES)[number]['code'];

/** Whether someone has read in the act what the register says of it. */
export const CHECK_OUTCOMES = [
	{ code: 'verificata', label: 'Verificata' },
	{ code: 'da-verificare', label: 'Da verificare' },
] as const satisfies readonly Term[];

export type CheckOutcome = (typeof CHECK_OUTCOMES)[number]['code'];
