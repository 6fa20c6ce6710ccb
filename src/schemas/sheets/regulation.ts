import { day } from '#schemas/date-fields.ts';
import { text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

/** La scheda di un regolamento. */
export const regulation = group(
	['scheda', "{ approvazione: 'Delibera di consiglio 20 maggio 2024, n. 18' }"],
	{
		/** L’atto che lo approva, con data e numero. */
		approvazione: text(['approvazione', "'Delibera di consiglio 20 maggio 2024, n. 18'"]),
		/** Il giorno dal quale si applica. */
		in_vigore_dal: day(['in_vigore_dal', '2024-06-10']).optional(),
		/** Il regolamento che c’era prima. */
		sostituisce: text(['sostituisce', "'Regolamento approvato nel 2016'"]).optional(),
	},
);
