import { INSTRUMENTS } from '#domain/sheet-terms.ts';
import { day } from '#schemas/date-fields.ts';
import { choice, list, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

const BASED_ON = ['basato_su', "['Art. 55 CTS']"] as const;

/** L’ultima volta che un giurista ha riletto un modello. */
const legalReview = group(['revisione_giuridica', '{ il: 2026-11-23, da: Redazione }'], {
	/** Il giorno della rilettura. */
	il: day(['il', '2026-11-23']),
	/** Chi lo ha riletto. */
	da: text(['da', 'Redazione'], 120),
});

/** La scheda di un modello. */
export const template = group(
	[
		'scheda',
		"{ istituto: coprogettazione, versione: '1.0', revisione_giuridica: { il: 2026-11-23, da: Redazione }, basato_su: ['Art. 55 CTS'] }",
	],
	{
		/** Lo strumento a cui serve. */
		istituto: choice(['istituto', 'coprogettazione'], INSTRUMENTS),
		/** La versione, fra apici. */
		versione: text(['versione', "'1.0'"], 40),
		/** Quando e da chi è stato riletto per la parte giuridica. */
		revisione_giuridica: legalReview,
		/** Le norme su cui si basa, almeno una. */
		basato_su: list(BASED_ON, text(BASED_ON), 1),
	},
);
