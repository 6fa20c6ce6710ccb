import type { FieldFault } from '#domain/field-reading.ts';

/** What a form says of a field: its label, and a sentence for each thing that can be wrong with it. */
export type FieldText = {
	label: string;
	hint?: string;
} & Partial<Record<Exclude<FieldFault['kind'], 'too-long'>, string>>;

export type FieldTexts<F extends string> = Readonly<Record<F, FieldText>>;

/** What every form says. */
export const forms = {
	errorTitle: 'Ci sono cose da correggere',
	troubleTitle: 'Non è stato possibile',
	chosen: 'Scegli una delle risposte.',
	tooLong: (label: string, { length, limit }: { length: number; limit: number }) =>
		`«${label}» è troppo lungo: ha ${length} caratteri, il massimo è ${limit}.`,
	/** What the button does is done already, or the page is an old one. */
	notUnderstood: 'Il sito non ha capito che cosa fare. Ricarica la pagina e riprova.',
	noOrganisation:
		'Qui agiscono le persone di un ente aderente. Adesso non agisci per nessun ente: puoi leggere, ma non chiedere.',
} as const;

/**
 * @returns what happened to a field, and what to do
 * @throws if the form has no sentence for such a fault
 */
export function fieldFaultSentence(text: FieldText, fault: FieldFault): string {
	if (fault.kind === 'too-long') return forms.tooLong(text.label, fault);
	const sentence = text[fault.kind];
	if (sentence !== undefined) return sentence;
	if (fault.kind === 'unknown') return forms.chosen;
	throw new Error(`«${text.label}» has no sentence for ${fault.kind}.`);
}
