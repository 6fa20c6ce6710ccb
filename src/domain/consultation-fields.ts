import { readPhone } from './body-fields.ts';
import { CROSS_THEMES } from './cross-themes.ts';
import { oneOf, textUpTo } from './field-reading.ts';
import { type FieldSpecs, type FormReading, type FormValues, readFields } from './form-reading.ts';
import { PHASES } from './phases.ts';
import { typedLines } from './typed-text.ts';
import { codesOf, type Term } from './vocabulary.ts';

/** How the answer is wanted. */
export const REPLY_WAYS = [
	{ code: 'posta', label: 'Per e-mail' },
	{ code: 'telefono', label: 'Per telefono' },
] as const satisfies readonly Term[];

/** The fields of a request, in the order of the form. */
export const CONSULTATION_FIELDS = {
	subject: { name: 'oggetto', required: true, read: textUpTo(120) },
	topic: { name: 'argomento', required: true, read: oneOf(codesOf(CROSS_THEMES)) },
	phase: { name: 'fase', required: true, read: oneOf(codesOf(PHASES)) },
	question: { name: 'domanda', required: true, read: textUpTo(4_000, typedLines) },
	replyBy: { name: 'risposta', required: true, read: oneOf(codesOf(REPLY_WAYS)) },
	phone: { name: 'telefono', required: false, read: readPhone },
	times: { name: 'orari', required: false, read: textUpTo(200) },
} as const satisfies FieldSpecs<string>;

export type ConsultationField = keyof typeof CONSULTATION_FIELDS;
export type AskedConsultation = FormValues<ConsultationField>;

/** Reads the form of a request: a telephone number is needed where the answer comes by telephone. */
export function readConsultation(typed: (name: string) => string): FormReading<ConsultationField> {
	const byPhone = typed(CONSULTATION_FIELDS.replyBy.name) === 'telefono';
	const phone = { ...CONSULTATION_FIELDS.phone, required: byPhone };
	return readFields<ConsultationField>({ ...CONSULTATION_FIELDS, phone }, typed);
}

/** What staff answer, and why they decline. */
export const ANSWER_FIELDS = {
	answer: { name: 'testo', required: true, read: textUpTo(12_000, typedLines) },
} as const satisfies FieldSpecs<string>;

export const REASON_FIELDS = {
	reason: { name: 'motivo', required: true, read: textUpTo(1_000, typedLines) },
} as const satisfies FieldSpecs<string>;

/** What the organisation adds. */
export const NOTE_FIELDS = {
	note: { name: 'nota', required: true, read: textUpTo(2_000, typedLines) },
} as const satisfies FieldSpecs<string>;
