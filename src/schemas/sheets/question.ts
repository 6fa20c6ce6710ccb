import { text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

/** La scheda di un quesito; nessuno deve riconoscere chi lo ha posto. */
export const question = group(
	['scheda', '{ domanda: Serve il CIG?, risposta: Dipende dallo strumento. }'],
	{
		/** La domanda, senza nomi. */
		domanda: text(['domanda', 'Serve il CIG?'], 600),
		/** La risposta in breve; il testo la spiega. */
		risposta: text(['risposta', 'Dipende dallo strumento.'], 600),
	},
);
