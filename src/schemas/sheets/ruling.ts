import { RULING_KINDS } from '#domain/sheet-terms.ts';
import { day } from '#schemas/date-fields.ts';
import { choice, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

/** La scheda di una pronuncia. */
export const ruling = group(
	['scheda', "{ organo: Corte costituzionale, provvedimento: sentenza, numero: '131' }"],
	{
		/** Chi ha deciso. */
		organo: text(['organo', 'Consiglio di Stato'], 160),
		/** La sezione o la sede, se l’organo ne ha. */
		sezione: text(['sezione', 'V'], 120).optional(),
		/** Che cosa è: sentenza, ordinanza, parere, decreto. */
		provvedimento: choice(['provvedimento', 'sentenza'], RULING_KINDS),
		/** Il numero, fra apici. */
		numero: text(['numero', "'5217'"], 60),
		/** Il giorno in cui è stata decisa. */
		decisione: day(['decisione', '2023-05-26']).optional(),
		/** Il giorno in cui è stata depositata o pubblicata. */
		deposito: day(['deposito', '2020-06-26']).optional(),
		/** Il suo nome nelle banche dati europee. */
		ecli: text(['ecli', "'ECLI:IT:COST:2020:131'"], 80).optional(),
		/** Come è finita, in una frase. */
		esito: text(['esito', 'Questione dichiarata non fondata']).optional(),
		/** Il principio che se ne ricava, con parole nostre. */
		massima: text(
			['massima', 'Conta la sostanza del rapporto, non il nome dell’atto.'],
			600,
		).optional(),
	},
);
