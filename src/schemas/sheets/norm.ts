import { day } from '#schemas/date-fields.ts';
import { list, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

/** La scheda di una norma. */
export const norm = group(
	['scheda', "{ atto: 'Legge 7 agosto 1990, n. 241', controllo: 2026-11-23 }"],
	{
		/** L’atto come si cita la prima volta, per esteso. */
		atto: text(['atto', 'Decreto legislativo 3 luglio 2017, n. 117']),
		/** Chi lo ha emanato. */
		autorita: text(['autorita', 'Presidente della Repubblica'], 160).optional(),
		/** Dove è stato pubblicato: Gazzetta Ufficiale o bollettino regionale, con data e numero. */
		pubblicazione: text(['pubblicazione', "'G.U. 13 novembre 2000, n. 265'"], 160).optional(),
		/** Il giorno dal quale si applica. */
		in_vigore_dal: day(['in_vigore_dal', '2000-11-28']).optional(),
		/** Il suo nome nelle banche dati: URN o CELEX. */
		identificativo: text(
			['identificativo', "'urn:nir:stato:decreto.legislativo:2017-07-03;117'"],
			160,
		).optional(),
		/** Gli atti che lo hanno cambiato, dal più vecchio. */
		modifiche: list(
			['modifiche', "['Legge 4 luglio 2024, n. 104']"],
			text(['modifiche', "['Legge 4 luglio 2024, n. 104']"]),
		).default([]),
		/** Il giorno in cui qualcuno ha letto il testo in vigore. */
		controllo: day(['controllo', '2026-11-23']),
	},
);
