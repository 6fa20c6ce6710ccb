import type { MessageKind } from '#domain/message-choices.ts';
import type { FieldTexts } from './fields.ts';

/** What mails a person wants, and how their calendar is told of seminars. */
export const ownMessages = {
	title: 'Messaggi e calendario',
	lead: 'Scegli quali e-mail ricevere. Le risposte a ciò che fai, come una conferma, arrivano sempre.',
	messagesTitle: 'Le e-mail che vuoi',
	yesNo: [
		{ code: 'si', label: 'Sì' },
		{ code: 'no', label: 'No' },
	],
	rhythms: [
		{ code: 'mai', label: 'Mai' },
		{ code: 'settimana', label: 'Ogni lunedì' },
		{ code: 'mese', label: 'Il primo del mese' },
	],
	topicsTitle: 'Di quali argomenti',
	topicsHint: 'Se non ne scegli nessuno, ti scriviamo di tutti. Senza novità non scriviamo.',
	button: 'Salva le scelte',
	calendarTitle: 'I seminari nel tuo calendario',
	calendarLead:
		'Con questo indirizzo il tuo calendario mostra i seminari della comunità e si aggiorna da solo. Chi conosce l’indirizzo vede lo stesso elenco, senza il tuo nome: tienilo per te.',
	calendarLabel: 'Indirizzo del calendario',
	calendarHow:
		'Copialo nel tuo programma di calendario, dove dice «aggiungi da indirizzo» o «abbonati».',
	calendarSince: (day: string) => `Creato il ${day}.`,
	calendarNone: 'Non hai ancora un indirizzo.',
	calendarUnknown:
		'Hai un indirizzo che funziona, ma il sito non può più mostrartelo. Se ti serve, creane uno nuovo.',
	calendarMake: 'Crea l’indirizzo',
	calendarRenew: 'Cambia l’indirizzo',
	calendarRenewHint: 'Quello di prima smette di funzionare.',
	calendarRemove: 'Togli l’indirizzo',
	calendarName: 'Seminari della comunità',
	registered: (title: string) => `${title} (iscrizione confermata)`,
	outcomes: {
		salvato: 'Le tue scelte sono salvate.',
		'indirizzo-nuovo': 'Ecco l’indirizzo. Se ne avevi un altro, non funziona più.',
		'indirizzo-tolto': 'L’indirizzo non funziona più.',
		'non-capito': 'La richiesta non era completa, e non è cambiato nulla. Riprova.',
	},
	stop: {
		title: 'Novità della biblioteca',
		lead: 'Con il tasto qui sotto non ricevi più l’e-mail con le novità della biblioteca.',
		button: 'Non mandarmela più',
		done: 'Non riceverai più le novità della biblioteca.',
		after: 'Puoi riprenderle quando vuoi, nel tuo profilo.',
		profile: 'Vai a messaggi e calendario',
	},
} as const;

export type OwnMessagesOutcome = keyof typeof ownMessages.outcomes;

export const messageFields: FieldTexts<MessageKind> = {
	seminari: {
		label: 'Promemoria dei seminari',
		hint: 'Una settimana prima e il giorno prima, se partecipi.',
		missing: 'Scegli se vuoi i promemoria dei seminari.',
	},
	questionari: {
		label: 'Questionari',
		hint: 'Quando uno sta per chiudere e il tuo ente non ha ancora risposto.',
		missing: 'Scegli se vuoi i promemoria dei questionari.',
	},
	adesione: {
		label: 'Scadenza dell’adesione',
		hint: 'Per chi è referente: 60, 30 e 7 giorni prima.',
		missing: 'Scegli se vuoi gli avvisi sull’adesione.',
	},
	novita: {
		label: 'Novità della biblioteca',
		hint: 'Un’e-mail con i documenti nuovi.',
		missing: 'Scegli quando vuoi le novità della biblioteca.',
	},
};
