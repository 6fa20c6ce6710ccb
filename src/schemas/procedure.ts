import type { z } from 'zod';
import { AREAS } from '#domain/areas.ts';
import { sameDayAfter } from '#domain/dates.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { slug } from './address-fields.ts';
import { day } from './date-fields.ts';
import { choice, list, text } from './fields.ts';
import { group } from './group.ts';
import { refusal } from './refusal.ts';
import { rule } from './rule.ts';
import { SHARED_FIELDS } from './shared-fields.ts';
import { territory } from './territory.ts';

const STEPS = ['passi', '[{ nome: Avviso, documento: avviso-valbruna }]'] as const;

const step = group(STEPS, {
	/** Il nome del passo, come lo direbbe chi lo ha fatto. */
	nome: text(['nome', 'Determina di avvio'], 80),
	/** Il documento, con il nome del suo file senza estensione. */
	documento: slug(['documento', 'determina-valbruna']),
});

const endsAfterBeginning = rule<{ inizio?: unknown; fine?: unknown }>({
	kind: 'fine-prima-dell-inizio',
	path: 'fine',
	holds({ inizio, fine }) {
		return typeof inizio !== 'string' || typeof fine !== 'string' || fine >= inizio;
	},
	message: ({ inizio, fine }) =>
		refusal(
			say.periodReversed(String(fine), String(inizio)),
			`fine: ${sameDayAfter(String(fine), String(inizio))}`,
		),
});

/** The front matter of `src/content/procedure/<slug>.md`: the documents of one path, in order. */
export const procedureSchema = group(['', 'titolo: …'], {
	...SHARED_FIELDS,
	/** L’ente che l’ha condotta. */
	ente: text(['ente', 'Comune di Valbruna'], 160),
	/** Il luogo in cui si è svolta. */
	territorio: territory,
	/** Il giorno in cui è cominciata. */
	inizio: day(['inizio', '2024-02-05']),
	/** Il giorno in cui è finita; manca finché è in corso. */
	fine: day(['fine', '2026-09-30']).optional(),
	/** Le aree di intervento che tocca. */
	aree: list(['aree', '[disabilita]'], choice(['aree', '[disabilita]'], AREAS)).default([]),
	/** I documenti del percorso, almeno due, nell’ordine in cui sono nati. */
	passi: list(STEPS, step, 2),
}).refine(endsAfterBeginning.holds, endsAfterBeginning.refusal);

export type ProcedureFrontMatter = z.infer<typeof procedureSchema>;
