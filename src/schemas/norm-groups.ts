import { sameDayAfter } from '#domain/dates.ts';
import { NORM_VALIDITIES } from '#domain/validity.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { slug } from './address-fields.ts';
import { day } from './date-fields.ts';
import { choice, text } from './fields.ts';
import { group } from './group.ts';
import { refusal } from './refusal.ts';
import { rule } from './rule.ts';

const endsAfterBeginning = rule<{ dal?: unknown; al?: unknown }>({
	kind: 'fine-prima-dell-inizio',
	path: 'al',
	holds: ({ dal, al }) => typeof dal !== 'string' || typeof al !== 'string' || al >= dal,
	message: ({ dal, al }) =>
		refusal(
			say.periodReversed(String(al), String(dal)),
			`al: ${sameDayAfter(String(al), String(dal))}`,
		),
});

/** Un altro nome di un atto, che può valere per un periodo soltanto. */
export const alias = group(['alias', '[{ nome: Codice del Terzo settore }]'], {
	/** Il nome, come si scrive in mezzo a una frase. */
	nome: text(['nome', 'Codice del Terzo settore'], 120),
	/** Il primo giorno in cui quel nome indica questo atto. */
	dal: day(['dal', '2016-04-19']).optional(),
	/** L’ultimo giorno. */
	al: day(['al', '2023-06-30']).optional(),
}).refine(endsAfterBeginning.holds, endsAfterBeginning.refusal);

const saysWhy = rule<{ stato?: unknown; nota?: unknown }>({
	kind: 'vigenza-senza-nota',
	path: 'nota',
	holds: ({ stato, nota }) =>
		stato === undefined || !NEEDS_NOTE.includes(String(stato)) || nota !== undefined,
	message: ({ stato }) =>
		refusal(say.validityWithoutNote(String(stato)), 'nota: Che cosa è cambiato, e da quando.'),
});

/** Se un atto è in vigore. */
export const normValidity = group(['vigenza', '{ stato: vigente }'], {
	/** `vigente`, `modificato` (in vigore, con un testo cambiato), `abrogato`, `superato`, `da-verificare`. */
	stato: choice(['stato', 'vigente'], NORM_VALIDITIES),
	/** Il giorno dal quale è così, se è stato verificato. */
	dal: day(['dal', '2023-07-01']).optional(),
	/** Che cosa è cambiato, in una frase; serve se non è in vigore. */
	nota: text(['nota', 'Abrogato dal d.lgs. 36/2023.'], 300).optional(),
}).refine(saysWhy.holds, saysWhy.refusal);

/** Che cosa ha preso il posto di un atto; se non è nel registro, lo dice la nota. */
export const replacement = group(['sostituita_da', '{ norma: dlgs-36-2023, nota: … }'], {
	/** L’atto che vale oggi, con il nome del suo file nel registro. */
	norma: slug(['norma', 'dlgs-36-2023']).optional(),
	/** Che cosa citare oggi, in una frase. */
	nota: text(['nota', 'Oggi il confine è nell’art. 6 del d.lgs. 36/2023.'], 300),
	/** Il documento che lo spiega, con il nome del suo file senza estensione. */
	vedi: slug(['vedi', 'articolo-6-codice-contratti']).optional(),
});

/** What is no longer in force says what happened to it. */
const NEEDS_NOTE: readonly string[] = ['abrogato', 'superato'];
