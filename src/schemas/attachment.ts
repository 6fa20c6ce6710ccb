import type { z } from 'zod';
import { contentErrors as say } from '#text/content-errors.ts';
import { flag, text } from './fields.ts';
import { group } from './group.ts';
import { refusal } from './refusal.ts';
import { rule } from './rule.ts';

const unreadableIsTold = rule<{ accessibile?: unknown; riassunto?: unknown }>({
	kind: 'riassunto-mancante',
	path: 'riassunto',
	holds: ({ accessibile, riassunto }) => accessibile !== false || riassunto !== undefined,
	message: () => refusal(say.noSummary, 'riassunto: Che cosa c’è nel file, in due frasi.'),
});

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
		/** Che cosa contiene, per chi non può leggerlo; serve se non è accessibile. */
		riassunto: text(['riassunto', 'Sei criteri, con i punti di ciascuno.'], 600).optional(),
	},
).refine(unreadableIsTold.holds, unreadableIsTold.refusal);

export type Attachment = z.infer<typeof attachment>;
