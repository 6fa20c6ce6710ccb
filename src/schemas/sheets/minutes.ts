import { day } from '#schemas/date-fields.ts';
import { list, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

const AGENDA = ['ordine_del_giorno', '[Bozza delle attività, Piano economico]'] as const;

/** La scheda di un verbale. */
export const minutes = group(
	[
		'scheda',
		'{ organo: Tavolo di coprogettazione, seduta: 2026-10-12, ordine_del_giorno: [Bozza delle attività] }',
	],
	{
		/** Chi si è riunito. */
		organo: text(['organo', 'Tavolo di coprogettazione'], 160),
		/** Il giorno dell’incontro. */
		seduta: day(['seduta', '2026-10-12']),
		/** I punti trattati, almeno uno. */
		ordine_del_giorno: list(AGENDA, text(AGENDA), 1),
		/** Quanti erano, mai chi. */
		presenze: text(['presenze', 'Undici persone di sei enti'], 160).optional(),
	},
);
