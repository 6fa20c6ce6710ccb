import type { z } from 'zod';
import { contentErrors as say } from '#text/content-errors.ts';
import { webAddress } from './address-fields.ts';
import { instant } from './date-fields.ts';
import { choice, count, list, text } from './fields.ts';
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

/** Chi può avere i materiali e la registrazione. */
export const MATERIALS_FOR = [
	{ code: 'membri', label: 'Tutti i membri' },
	{ code: 'iscritti', label: 'Chi si è iscritto' },
] as const;

const material = group(
	['materiali', '[{ titolo: Le diapositive, indirizzo: https://materiali.example/1 }]'],
	{
		/** Che cosa si apre. */
		titolo: text(['titolo', 'Le diapositive'], 160),
		/** Dove sta, per intero. */
		indirizzo: webAddress(['indirizzo', 'https://materiali.example/1']),
	},
);

const registrations = group(['iscrizioni', '{ apertura: 2027-01-11T09:00:00+01:00 }'], {
	/** Quando si aprono; senza, sono aperte appena il programma è in linea. */
	apertura: instant(['apertura', '2027-01-11T09:00:00+01:00']).optional(),
	/** Quando si chiudono; senza, quando il seminario comincia. */
	chiusura: instant(['chiusura', '2027-03-08T18:00:00+01:00']).optional(),
});

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
	/** Quante persone tiene la sala, almeno una; senza, i posti non hanno un limite. */
	posti: count(['posti', '40']).min(1).optional(),
	/** Da quando e fino a quando ci si iscrive. */
	iscrizioni: registrations.optional(),
	/** La registrazione, quando c’è: la trovano i membri, o chi si è iscritto. */
	registrazione: recording.optional(),
	/** Ciò che si può aprire dopo l’incontro. */
	materiali: list(
		['materiali', '[{ titolo: Le diapositive, indirizzo: https://materiali.example/1 }]'],
		material,
	).default([]),
	/** Chi può avere la registrazione e i materiali. */
	materiali_per: choice(['materiali_per', 'membri'], MATERIALS_FOR).default('membri'),
	/** Il documento della biblioteca con il testo di ciò che si è detto: lo trova la ricerca. */
	trascrizione: text(['trascrizione', 'trascrizione-dividere-i-ruoli'], 120).optional(),
})
	.refine(({ inizio, fine }) => !inizio || !fine || fine > inizio, {
		...refusing('fine-prima-dell-inizio', () =>
			refusal(say.endsTooEarly, 'fine: 2027-03-12T13:00:00+01:00'),
		),
		path: ['fine'],
		when: ({ value }) => typeof value === 'object' && value !== null,
	})
	.refine(({ iscrizioni }) => opensBeforeClosing(iscrizioni), {
		...refusing('fine-prima-dell-inizio', () =>
			refusal(say.registrationsCloseTooEarly, 'chiusura: 2027-03-08T18:00:00+01:00'),
		),
		path: ['iscrizioni', 'chiusura'],
		when: ({ value }) => typeof value === 'object' && value !== null,
	});

/** The other keys may be wrong too, so the group may be of any shape here. */
function opensBeforeClosing(dates: unknown): boolean {
	if (typeof dates !== 'object' || dates === null) return true;
	const { apertura, chiusura } = dates as Record<string, unknown>;
	return typeof apertura !== 'string' || typeof chiusura !== 'string' || chiusura > apertura;
}

export type SeminarFrontMatter = z.infer<typeof seminarSchema>;
