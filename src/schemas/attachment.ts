import type { z } from 'zod';
import { flag, text } from './fields.ts';
import { group } from './group.ts';

/** Un file da scaricare insieme al documento. */
export const attachment = group(
	['allegati', '[{ file: griglia.pdf, titolo: Griglia, accessibile: true }]'],
	{
		/** Il nome del file in `src/content/allegati/`. */
		file: text(['file', 'griglia-di-valutazione.pdf'], 160),
		/** Il titolo che si legge sul collegamento. */
		titolo: text(['titolo', 'Griglia di valutazione'], 160),
		/** Vero se lo legge anche chi usa un lettore di schermo. */
		accessibile: flag(['accessibile', 'true']),
	},
);

export type Attachment = z.infer<typeof attachment>;
