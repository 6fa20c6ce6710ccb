import { FEWEST_ANSWERS } from '#domain/surveys/disclosure.ts';

/** Results of questionnaires, for whoever may read them, and the desk of staff. */
export const surveyDesk = {
	title: 'Questionari',
	lead: 'Le domande stanno nei contenuti del sito, un file per questionario. Qui si leggono le risposte.',
	none: 'Non ci sono questionari.',
	caption: (count: number) => (count === 1 ? 'Un questionario' : `${count} questionari`),
	columns: {
		survey: 'Questionario',
		mode: 'Chi risponde',
		state: 'Stato',
		answers: 'Risposte',
		drafts: 'Bozze',
		results: 'Risultati',
	},
	phases: { early: 'Non ancora aperto', open: 'Aperto', closed: 'Chiuso' },
	opens: (day: string) => `dal ${day}`,
	until: (day: string) => `fino al ${day}`,
	publishedState: 'Per i membri',
	staffOnly: 'Solo per lo staff',
	answerCount: { one: 'Una risposta', many: (count: number) => `${count} risposte` },
	results: {
		title: 'Risultati',
		titleOf: (survey: string) => `Risultati: ${survey}`,
		none: 'Non ci sono ancora risposte.',
		membersLead: 'Le cifre di chi ha risposto. Le risposte a parole le legge solo lo staff.',
		answered: (count: number) =>
			count === 1 ? 'Una risposta a questa domanda.' : `${count} risposte a questa domanda.`,
		unit: 'Risposte',
		things: 'risposte',
		mean: (mean: string) => `Media: ${mean}.`,
		tooFew: `Le risposte a questa domanda sono meno di ${FEWEST_ANSWERS}: non si mostrano, perché si capirebbe chi ha detto che cosa.`,
		byKind: 'Per tipo di ente',
		kind: 'Tipo di ente',
		someHidden: `I gruppi con meno di ${FEWEST_ANSWERS} risposte non si mostrano, e nemmeno quelli da cui si ricaverebbero.`,
		texts: 'Parole di chi ha risposto',
		noTexts: 'Nessuno ha scritto.',
		textOnly: 'A questa domanda si risponde a parole: le legge solo lo staff.',
	},
	missing: {
		title: 'Enti che non hanno risposto',
		none: 'Hanno risposto tutti gli enti con un’adesione in corso.',
		drafted: 'ha una bozza',
	},
	anonymousWho: 'Le risposte sono anonime: chi ha risposto non lo legge nessuno, neanche qui.',
	answersBy: 'Risposte degli enti',
	csv: 'Scarica le risposte (CSV)',
	publish: {
		title: 'Pubblicazione',
		published: 'I membri leggono questi risultati, senza le risposte a parole.',
		notYet: 'I membri non leggono ancora questi risultati.',
		stillOpen:
			'I risultati si possono pubblicare dopo la chiusura, perché nessuno risponda avendoli davanti.',
		button: 'Pubblica per i membri',
		withdraw: 'Ritira dai membri',
		page: 'Come li leggono i membri',
	},
	outcomes: {
		pubblicati: 'I membri possono leggere i risultati.',
		ritirati: 'I membri non leggono più i risultati.',
		'ancora-aperto': 'Il questionario è ancora aperto: i risultati si pubblicano dopo la chiusura.',
		'non-capito':
			'La richiesta non era completa, e non è cambiato nulla. Ricarica la pagina e riprova.',
	},
	csvColumns: {
		organisation: 'Ente',
		kind: 'Tipo',
		question: 'Domanda',
		answer: 'Risposta',
		count: 'Quante volte',
	},
} as const;

export type PublishingOutcome = keyof typeof surveyDesk.outcomes;
