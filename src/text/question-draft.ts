import type { RemovalKind } from '#domain/propose-removals.ts';
import type { QuestionDraftField } from '#domain/question-draft.ts';
import type { FieldTexts } from './fields.ts';

export const questionDraftFields: FieldTexts<QuestionDraftField> = {
	title: {
		label: 'Titolo',
		hint: 'Una domanda che chiunque si può fare, al massimo 110 caratteri.',
		missing: 'Scrivi il titolo.',
		malformed: 'Scrivi il titolo, con parole.',
	},
	summary: {
		label: 'Sommario',
		hint: 'Una o due frasi per l’elenco della biblioteca, al massimo 300 caratteri.',
		missing: 'Scrivi il sommario.',
		malformed: 'Scrivi il sommario, con parole.',
	},
	question: {
		label: 'La domanda',
		hint: 'Al massimo 600 caratteri. Lascia solo ciò che serve a capire il caso.',
		missing: 'Scrivi la domanda.',
		malformed: 'Scrivi la domanda, con parole.',
	},
	answer: {
		label: 'La risposta in breve',
		hint: 'Al massimo 600 caratteri. Il testo la spiega.',
		missing: 'Scrivi la risposta in breve.',
		malformed: 'Scrivi la risposta in breve, con parole.',
	},
	body: {
		label: 'Il testo',
		hint: 'Titoli con ##, elenchi con -, come in ogni documento.',
		missing: 'Scrivi il testo.',
		malformed: 'Scrivi il testo, con parole.',
	},
};

const kinds: Readonly<Record<RemovalKind, string>> = {
	persona: 'persona',
	ente: 'ente',
	luogo: 'luogo',
	indirizzo: 'indirizzo',
	email: 'e-mail o sito',
	telefono: 'telefono',
	codice: 'codice',
	protocollo: 'atto o protocollo',
};

/** The page on which staff make an anonymous question of a consultation. */
export const questionDraft = {
	title: 'Ricava un quesito',
	lead: 'Da questa consulenza nasce la bozza di un quesito per la biblioteca. Nessuno deve riconoscere chi ha posto la domanda.',
	removalsTitle: 'Che cosa togliere',
	removalsHint:
		'Il sito ha trovato questi nomi e numeri. Togli la spunta a ciò che può restare, per esempio una legge. Ciò che togli diventa una parola tra parentesi quadre.',
	none: 'Il sito non ha trovato nomi o numeri da togliere.',
	readAgain:
		'Il sito non riconosce tutto: rileggi il risultato, e togli a mano ciò che resta. Anche un fatto può far capire di chi si parla.',
	kinds,
	show: 'Mostra il risultato',
	download: 'Scarica la bozza (.mdx)',
	resultTitle: 'Il risultato',
	afterwards:
		'Il file va in src/content/documenti/, con una richiesta di modifica. È una bozza: prima di pubblicarla aggiungi le fonti e le norme.',
} as const;
