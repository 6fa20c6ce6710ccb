import type { z } from 'zod';
import { contentErrors as say } from '#text/content-errors.ts';
import { instant } from './date-fields.ts';
import { choice, list, text } from './fields.ts';
import { group } from './group.ts';
import { recording } from './recording.ts';
import { refusal, refusing } from './refusal.ts';
import { SHARED_FIELDS } from './shared-fields.ts';

/** Dove ci si incontra. */
export const SEMINAR_MODES = [
	{ code: 'presenza', label: 'In presenza' },
	{ code: 'distanza', label: 'A distanza' },
	{ code: 'mista', label: 'In presenza e a distanza' },
] as const;

const speaker = group(['relatori', '[{ nome: Anna Verdi, ruolo: assistente sociale }]'], {
	/** Nome e cognome. */
	nome: text(['nome', 'Anna Verdi'], 120),
	/** Che cosa fa, in poche parole. */
	ruolo: text(['ruolo', 'assistente sociale'], 160).optional(),
});

/** The front matter of `src/content/seminari/<slug>.md` or `.mdx`; its text is the programme. */
export const seminarSchema = group(['', 'titolo: …'], {
	...SHARED_FIELDS,
	/** Giorno e ora in cui comincia, con il fuso: +01:00 d’inverno, +02:00 d’estate. */
	inizio: instant(['inizio', '2027-03-12T10:00:00+01:00']),
	/** Giorno e ora in cui finisce, scritti come l’inizio. */
	fine: instant(['fine', '2027-03-12T13:00:00+01:00']),
	/** La città e la sede, oppure la piattaforma. */
	luogo: text(['luogo', 'Milano, sede di IRS'], 200),
	/** In presenza, a distanza o mista. */
	modalita: choice(['modalita', 'presenza'], SEMINAR_MODES),
	/** Chi parla; si può lasciare vuoto finché non è deciso. */
	relatori: list(['relatori', '[{ nome: Anna Verdi }]'], speaker).default([]),
	/** Di che cosa si parla, almeno un argomento. */
	argomenti: list(
		['argomenti', '[La convenzione]'],
		text(['argomenti', '[La convenzione]'], 160),
		1,
	),
	/** La registrazione, quando c’è: la trovano i membri. */
	registrazione: recording.optional(),
}).refine(({ inizio, fine }) => !inizio || !fine || fine > inizio, {
	...refusing('fine-prima-dell-inizio', () =>
		refusal(say.endsTooEarly, 'fine: 2027-03-12T13:00:00+01:00'),
	),
	path: ['fine'],
	when: ({ value }) => typeof value === 'object' && value !== null,
});

export type SeminarFrontMatter = z.infer<typeof seminarSchema>;
