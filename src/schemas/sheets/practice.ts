import { day } from '#schemas/date-fields.ts';
import { flag, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

/** La scheda di una linea guida, di una circolare, di una risposta ufficiale. */
export const practice = group(['scheda', '{ autorita: ANAC, vincolante: false }'], {
	/** Chi l’ha emanata. */
	autorita: text(['autorita', 'ANAC'], 160),
	/** Che atto è. */
	provvedimento: text(['provvedimento', 'Delibera'], 160).optional(),
	/** Il numero, fra apici. */
	numero: text(['numero', "'382'"], 60).optional(),
	/** Il giorno dell’atto. */
	giorno: day(['giorno', '2022-07-27']).optional(),
	/** Vero se obbliga chi la legge. */
	vincolante: flag(['vincolante', 'false']).optional(),
	/** La norma di cui parla. */
	riferimento: text(['riferimento', "'Artt. 55-57 CTS'"]).optional(),
});
