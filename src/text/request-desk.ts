import type { FieldTexts } from './fields.ts';

/** What staff read and do about consultations. */
export const consultationDesk = {
	title: 'Consulenze',
	lead: 'Le domande degli enti, da quella che aspetta da più tempo.',
	groups: {
		received: 'Da assegnare',
		mine: 'Affidate a me',
		others: 'Affidate a colleghi',
		answered: 'Con risposta, da chiudere',
		ended: 'Concluse',
	},
	nothing: 'Niente in questo momento.',
	caption: (count: number) => (count === 1 ? 'Una consulenza' : `${count} consulenze`),
	columns: {
		subject: 'Domanda',
		organisation: 'Ente',
		asked: 'Chiesta',
		state: 'Stato',
		assignee: 'Se ne occupa',
	},
	nobody: 'nessuno',
	assignTitle: 'Affida',
	assignLabel: 'A chi',
	assign: 'Affida',
	answerTitle: 'Rispondi',
	answer: 'Registra la risposta e avvisa l’ente',
	phoneFirst:
		'L’ente preferisce una telefonata. Dopo la chiamata scrivi qui che cosa vi siete detti: la risposta resta con la domanda.',
	declineTitle: 'Non accogliere',
	decline: 'Non accogliere e avvisa l’ente',
	close: 'Chiudi la consulenza',
	draft: 'Ricava un quesito per la biblioteca',
	tooLate: 'Nel frattempo la richiesta è cambiata: guarda com’è adesso, poi riprova.',
	nobodyChosen: 'Scegli a chi affidarla.',
	outcomes: {
		assegnata: 'La consulenza è affidata. L’ente riceve un’e-mail.',
		risposta: 'La risposta è registrata. L’ente riceve un’e-mail.',
		rifiutata: 'La richiesta non è accolta. L’ente riceve un’e-mail con il motivo.',
		chiusa: 'La consulenza è chiusa.',
	},
} as const;

export const consultationDeskFields: FieldTexts<'answer' | 'reason'> = {
	answer: {
		label: 'La risposta',
		hint: 'La leggono tutte le persone dell’ente, nell’area riservata. L’e-mail dice solo che c’è.',
		missing: 'Scrivi la risposta.',
		malformed: 'Scrivi la risposta, con parole.',
	},
	reason: {
		label: 'Il motivo',
		hint: 'L’ente lo legge così come lo scrivi. La richiesta non conta tra quelle del periodo.',
		missing: 'Scrivi il motivo: l’ente deve sapere perché.',
		malformed: 'Scrivi il motivo, con parole.',
	},
};

/** What staff read and do about appearances. */
export const appearanceDesk = {
	title: 'Interventi',
	lead: 'Lo staff alle iniziative degli enti: ciò che aspetta una data, e il calendario.',
	waitingTitle: 'Senza una data',
	caption: (count: number) => (count === 1 ? 'Una richiesta' : `${count} richieste`),
	nothingWaiting: 'Nessuna richiesta aspetta una data.',
	calendarTitle: 'Calendario',
	emptyCalendar: 'Non ci sono date fissate.',
	download: 'Scarica il calendario (.ics)',
	calendarName: 'Interventi dello staff',
	columns: {
		event: 'Iniziativa',
		organisation: 'Ente',
		days: 'Date proposte',
		state: 'Stato',
		assignee: 'Se ne occupa',
	},
	agreeTitle: 'Fissa la data',
	moveTitle: 'Cambia la data',
	agree: 'Fissa la data e avvisa l’ente',
	hold: 'Segna come svolto',
	notYet: 'La data deve ancora venire: si segna come svolto dopo.',
	decline: 'Non accogliere e avvisa l’ente',
	endBeforeStart: 'L’ora di fine deve venire dopo quella di inizio.',
	outcomes: {
		assegnata: 'L’intervento è affidato. L’ente riceve un’e-mail.',
		fissata: 'La data è fissata. L’ente riceve un’e-mail con la data da aggiungere all’agenda.',
		svolto: 'L’intervento è segnato come svolto.',
		rifiutata: 'La richiesta non è accolta. L’ente riceve un’e-mail con il motivo.',
	},
} as const;

export const appearanceDeskFields: FieldTexts<'day' | 'from' | 'to' | 'reason'> = {
	day: {
		label: 'Giorno',
		missing: 'Scrivi il giorno.',
		malformed: 'Scrivi un giorno che deve ancora venire, così: 12/3/2027.',
	},
	from: {
		label: 'Dalle',
		missing: 'Scrivi l’ora di inizio.',
		malformed: 'Scrivi l’ora così: 9:30.',
	},
	to: { label: 'Alle', missing: 'Scrivi l’ora di fine.', malformed: 'Scrivi l’ora così: 12:30.' },
	reason: consultationDeskFields.reason,
};
