import { flag, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

/** La scheda di una delibera o di una determina. */
export const act = group(
	['scheda', "{ organo: Giunta comunale, numero: '14', oggetto: Avvio del procedimento }"],
	{
		/** Chi l’ha adottata. */
		organo: text(['organo', 'Giunta comunale'], 160),
		/** Il numero, fra apici. */
		numero: text(['numero', "'14'"], 60),
		/** Di che cosa decide. */
		oggetto: text(['oggetto', 'Avvio del procedimento di coprogettazione']),
		/** Vero se produce già effetti. */
		esecutivo: flag(['esecutivo', 'true']).optional(),
	},
);
