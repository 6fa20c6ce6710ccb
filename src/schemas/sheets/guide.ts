import { GUIDE_LEVELS, GUIDE_READERS } from '#domain/sheet-terms.ts';
import { choice, list, text } from '#schemas/fields.ts';
import { group } from '#schemas/group.ts';

const READERS = ['pubblico', '[ente-pubblico]'] as const;

/** La scheda di una guida. */
export const guide = group(
	['scheda', '{ livello: introduttivo, pubblico: [ente-pubblico, terzo-settore] }'],
	{
		/** Quanto dà per saputo. */
		livello: choice(['livello', 'introduttivo'], GUIDE_LEVELS),
		/** Per chi è scritta, almeno uno dei due. */
		pubblico: list(READERS, choice(READERS, GUIDE_READERS), 1),
		/** L’edizione, se ne ha più di una. */
		edizione: text(['edizione', 'Seconda edizione'], 60).optional(),
	},
);
