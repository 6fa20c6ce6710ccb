import { AGREEMENT_KINDS } from '#domain/sheet-terms.ts';
import { day } from '#schemas/date-fields.ts';
import { choice, list, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';
import { money } from '#schemas/money-field.ts';

const PARTIES = ['parti', '[Comune di Valbruna, Associazione Il Ponte]'] as const;

/** La scheda di una convenzione o di un accordo. */
export const agreement = group(
	['scheda', '{ natura: coprogettazione, parti: [Comune di Valbruna, Associazione Il Ponte] }'],
	{
		/** Che accordo è. */
		natura: choice(['natura', 'coprogettazione'], AGREEMENT_KINDS),
		/** Gli enti che firmano, mai le persone. */
		parti: list(PARTIES, text(PARTIES, 160), 1),
		/** Il giorno della firma. */
		firma: day(['firma', '2026-10-12']).optional(),
		/** Quanto dura. */
		durata: text(['durata', '24 mesi'], 120).optional(),
		/** Gli euro dell’ente pubblico. */
		risorse: money(['risorse', '180000']).optional(),
		/** Il valore in euro di ciò che mettono gli enti partner. */
		apporti: money(['apporti', '42000']).optional(),
	},
);
