import type { z } from 'zod';
import { slug, webAddress } from './address-fields.ts';
import { day } from './date-fields.ts';
import { list, text } from './fields.ts';
import { group } from './group.ts';

const ENTRIES = ['voci', '[{ data: 1990-08-07, norma: l-241-1990, titolo: …, frase: … }]'] as const;

/** One act of the timeline. */
export const timelineEntrySchema = group(ENTRIES, {
	/** Il giorno dell’atto, lo stesso che ha nel registro. */
	data: day(['data', '1990-08-07']),
	/** La voce del registro delle norme: dice che cosa è l’atto e se vale ancora. */
	norma: slug(['norma', 'l-241-1990']),
	/** L’atto, come si cita. */
	titolo: text(['titolo', 'Legge 7 agosto 1990, n. 241'], 160),
	/** Che cosa cambia, in una frase nostra. */
	frase: text(['frase', 'Regola il procedimento amministrativo.'], 240),
	/** Dove si legge il testo ufficiale, se c’è un indirizzo che dura. */
	collegamento: webAddress(['collegamento', 'https://www.normattiva.it/']).optional(),
});

/** `src/content/cronologia.yaml`: the law of coprogettazione act by act, for everyone. */
export const timelineSchema = group(['', 'voci: …'], {
	/** Gli atti, in qualsiasi ordine: la pagina li mette in fila per data. */
	voci: list(ENTRIES, timelineEntrySchema, 1),
});

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
