import { DOCUMENT_VALIDITIES } from '#domain/validity.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { slug } from './address-fields.ts';
import { day } from './date-fields.ts';
import { choice, text } from './fields.ts';
import { group } from './group.ts';
import { refusal } from './refusal.ts';
import { rule } from './rule.ts';

const saysWhy = rule<{ stato?: unknown; nota?: unknown }>({
	kind: 'vigenza-senza-nota',
	path: 'nota',
	holds: ({ stato, nota }) => stato === undefined || stato === 'attuale' || nota !== undefined,
	message: ({ stato }) =>
		refusal(say.validityWithoutNote(String(stato)), 'nota: Che cosa è cambiato, e da quando.'),
});

/** Se il documento dice ancora ciò che vale oggi. */
export const validity = group(
	['vigenza', '{ stato: superato, nota: Superato dalla sentenza n. 131 del 2020. }'],
	{
		/** Se è ancora attuale: `attuale`, `modificato`, `superato`, `abrogato`. */
		stato: choice(['stato', 'superato'], DOCUMENT_VALIDITIES),
		/** Il giorno dal quale è così. */
		dal: day(['dal', '2020-06-26']).optional(),
		/** Che cosa è cambiato, in una frase; serve se non è attuale. */
		nota: text(['nota', 'Superato dalla sentenza n. 131 del 2020.'], 300).optional(),
		/** Il documento da leggere al suo posto, con il nome del suo file senza estensione. */
		vedi: slug(['vedi', 'corte-costituzionale-131-2020']).optional(),
	},
).refine(saysWhy.holds, saysWhy.refusal);
