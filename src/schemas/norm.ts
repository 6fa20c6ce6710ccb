import type { z } from 'zod';
import { NORM_TYPES } from '#domain/norm-types.ts';
import { CHECK_OUTCOMES } from '#domain/validity.ts';
import { webAddress } from './address-fields.ts';
import { day } from './date-fields.ts';
import { choice, list, text } from './fields.ts';
import { group } from './group.ts';
import { alias, normValidity, replacement } from './norm-groups.ts';

const ALIASES = ['alias', '[{ nome: Codice del Terzo settore }]'] as const;
const ARTICLES = [
	'articoli',
	'[{ partizione: art. 11, significato: accordi, esito: verificata }]',
] as const;
const OUTCOME = choice(['esito', 'verificata'], CHECK_OUTCOMES);

const check = group(
	['verifica', '{ il: 2026-11-23, come: Letto su Normattiva, esito: verificata }'],
	{
		/** Il giorno del controllo. */
		il: day(['il', '2026-11-23']),
		/** Che cosa si è letto e che cosa no: la pagina lo dice accanto al giorno. */
		come: text(['come', 'Letto su Normattiva'], 400),
		/** Se ciò che la voce dice è stato letto nell’atto: altrimenti la pagina non lo mostra. */
		esito: OUTCOME,
	},
);

const article = group(ARTICLES, {
	/** L’articolo, come si cita. */
	partizione: text(['partizione', "'art. 55, c. 3'"], 80),
	/** Che cosa dice, con parole nostre. */
	significato: text(['significato', 'accordi integrativi o sostitutivi del provvedimento'], 600),
	/** Se è stato letto nell’atto. */
	esito: OUTCOME,
});

/** The front matter of `src/content/norme/<slug>.md`: an act that documents cite. */
export const normSchema = group(['', 'titolo: …'], {
	/** L’atto come si cita la prima volta, per esteso. */
	titolo: text(['titolo', 'Decreto legislativo 3 luglio 2017, n. 117'], 250),
	/** L’atto come si cita in breve. */
	breve: text(['breve', 'd.lgs. 117/2017'], 80),
	/** Che cosa è, con il codice di un sottotipo: `legge`, `tar`, `delibera-anac`. */
	tipo: choice(['tipo', 'legge'], NORM_TYPES),
	/** Il giorno dell’atto; di una pronuncia, quello del deposito. */
	data: day(['data', '2017-07-03']).optional(),
	/** Il suo nome nelle banche dati: URN, ECLI, CELEX, o quello di casa. */
	identificativo: text(
		['identificativo', "'urn:nir:stato:decreto.legislativo:2017-07-03;117'"],
		160,
	).optional(),
	/** Gli altri nomi con cui lo si chiama, e quando. */
	alias: list(ALIASES, alias).default([]),
	/** Se è in vigore. */
	vigenza: normValidity,
	/** Che cosa ha preso il suo posto. */
	sostituita_da: replacement.optional(),
	/** Che cosa dice, con parole nostre. */
	significato: text(['significato', 'Disciplina gli enti del Terzo settore.'], 600),
	/** Dove si legge in rete, se c’è un indirizzo che dura. */
	collegamento: webAddress(['collegamento', 'https://www.normattiva.it/']).optional(),
	/** Quando, come e con quale esito è stata controllata la voce. */
	verifica: check,
	/** Gli articoli che servono qui. */
	articoli: list(ARTICLES, article).default([]),
});

export type NormFrontMatter = z.infer<typeof normSchema>;
