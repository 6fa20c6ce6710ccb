import { z } from 'zod';
import { toSlug } from '#domain/slug.ts';
import { AREAS, CROSS_THEMES, DOCUMENT_TYPES, PHASES, THEMES } from '#domain/taxonomy.ts';
import { VISIBILITIES } from '#domain/visibility.ts';
import { slug } from './address-fields.ts';
import { attachment } from './attachment.ts';
import { day } from './date-fields.ts';
import { reviewFollowsCheck, subtypeBelongs } from './document-rules.ts';
import { choice, flag, list, text } from './fields.ts';
import { group } from './group.ts';
import { readSheet } from './read-sheet.ts';
import { isGroup } from './rule.ts';
import { SHARED_FIELDS, source, verification } from './shared-fields.ts';
import type { TypedSheet } from './sheets.ts';
import { territory } from './territory.ts';
import { validity } from './validity.ts';

/** Chi ha messo a disposizione il documento. */
const PROVENANCES = [
	{ code: 'staff', label: 'Redazione' },
	{ code: 'aderente', label: 'Ente aderente' },
] as const;

const documentKeys = group(['', 'titolo: …'], {
	...SHARED_FIELDS,
	/** Che cosa è il documento, uno dei 14 tipi. */
	tipo: choice(['tipo', 'guida'], DOCUMENT_TYPES),
	/** Il genere più preciso, tra i sottotipi del tipo, a parole: `decreto legislativo`. */
	sottotipo: text(['sottotipo', 'check-list'], 60).transform(toSlug).optional(),
	/** Ciò che un documento di quel tipo dice di sé, con i campi del tipo. */
	scheda: z.unknown().optional(),
	/** Il giorno del documento: quello dell’atto, o quello in cui la guida è stata finita. */
	data: day(['data', '2026-10-12']),
	/** L’ente o il gruppo che lo ha scritto. */
	ente: text(['ente', 'Redazione'], 160),
	/** Chi lo può leggere: tutti, i membri, solo lo staff. */
	visibilita: choice(['visibilita', 'membri'], VISIBILITIES).default('membri'),
	/** I passi della procedura a cui serve, almeno uno, tra virgolette. */
	fasi: list(['fasi', "['05']"], choice(['fasi', "['05']"], PHASES), 1),
	/** Le lettere dell’art. 5 del Codice del Terzo settore che tocca. */
	temi: list(['temi', '[a, m]'], choice(['temi', '[a]'], THEMES)).default([]),
	/** Le questioni trasversali che tocca. */
	trasversali: list(
		['trasversali', '[conduzione-dei-tavoli]'],
		choice(['trasversali', '[conduzione-dei-tavoli]'], CROSS_THEMES),
	).default([]),
	/** Le aree di intervento di cui parla. */
	aree: list(['aree', '[disabilita]'], choice(['aree', '[disabilita]'], AREAS)).default([]),
	/** Il luogo per cui vale. */
	territorio: territory,
	/** Chi lo ha dato alla biblioteca: lo staff o un ente aderente. */
	provenienza: choice(['provenienza', 'staff'], PROVENANCES).default('staff'),
	/** L’identificativo dell’ente aderente che lo ha dato, come sta nell’indirizzo della sua pagina. */
	ente_aderente: slug(['ente_aderente', 'comune-di-valbruna']).optional(),
	/** Da dove viene ciò che è scritto, almeno una fonte. */
	fonti: list(['fonti', "[{ titolo: 'D.M. 31 marzo 2021, n. 72' }]"], source, 1),
	/** I file da scaricare, che stanno in `src/content/allegati/`. */
	allegati: list(
		['allegati', '[{ file: griglia.pdf, titolo: Griglia, accessibile: true }]'],
		attachment,
	).default([]),
	/** Parole con cui chi cerca potrebbe chiamarlo e che nel testo non ci sono. */
	parole: list(['parole', '[tavolo, verbale]'], text(['parole', '[tavolo]'], 40)).default([]),
	/** I documenti da leggere insieme, con il nome del loro file senza estensione. */
	correlati: list(
		['correlati', '[altro-documento]'],
		slug(['correlati', '[altro-documento]']),
	).default([]),
	/** Le voci del registro su cui si fonda o che cita, con il nome del loro file. */
	norme: list(['norme', '[dlgs-117-2017]'], slug(['norme', '[dlgs-117-2017]'])).default([]),
	/** Se dice ancora ciò che vale oggi. */
	vigenza: validity.default({ stato: 'attuale' }),
	/** Quando e da chi è stato controllato l’ultima volta. */
	verificato: verification,
	/** Il giorno entro cui ricontrollarlo. */
	rivedere: day(['rivedere', '2027-11-10']),
	/** Vero se titolo, tipo, anno ed ente possono comparire nella biblioteca pubblica come riservati. */
	annunciato: flag(['annunciato', 'false']).default(false),
})
	.refine(subtypeBelongs.holds, subtypeBelongs.refusal)
	.refine(reviewFollowsCheck.holds, reviewFollowsCheck.refusal)
	.superRefine(readSheet, { when: isGroup });

/** A document's front matter; where `tipo` is known, so is the shape of `scheda`. */
export type DocumentFrontMatter = Omit<z.infer<typeof documentKeys>, 'tipo' | 'scheda'> &
	TypedSheet;

/** The front matter of `src/content/documenti/<slug>.md` or `.mdx`; a sheet that passed is its type's. */
export const documentSchema = documentKeys.transform((read) => read as DocumentFrontMatter);

export const DOCUMENT_KEYS = Object.keys(documentKeys.shape);
