import type { ConsultationField } from '#domain/consultation-fields.ts';
import type { FileFault } from '#domain/consultation-files.ts';
import type { FieldTexts } from './fields.ts';

/** What the form of a request says of its fields. */
export const consultationFields: FieldTexts<ConsultationField> = {
	subject: {
		label: 'La domanda in una riga',
		hint: 'Per riconoscerla nell’elenco: «Serve il CIG per i rimborsi?».',
		missing: 'Scrivi la domanda in una riga.',
		malformed: 'Scrivi la domanda in una riga, con parole.',
	},
	topic: { label: 'Argomento', missing: 'Scegli un argomento.', unknown: 'Scegli un argomento.' },
	phase: {
		label: 'A che punto siete',
		hint: 'La fase della procedura a cui la domanda si riferisce.',
		missing: 'Scegli la fase.',
		unknown: 'Scegli la fase.',
	},
	question: {
		label: 'La domanda',
		hint: 'Che cosa volete fare, che cosa avete già deciso, dov’è il dubbio. Non servono nomi di persone.',
		missing: 'Scrivi la domanda.',
		malformed: 'Scrivi la domanda, con parole.',
	},
	replyBy: {
		label: 'Come preferite la risposta',
		missing: 'Scegli come preferite la risposta.',
		unknown: 'Scegli come preferite la risposta.',
	},
	phone: {
		label: 'Telefono',
		hint: 'Serve solo se preferite la telefonata.',
		missing: 'Scrivi il numero a cui chiamare.',
		malformed: 'Questo non sembra un numero di telefono. Scrivilo così: 02 1234567.',
	},
	times: {
		label: 'Quando si può chiamare (facoltativo)',
		hint: 'Giorni e orari: «martedì e giovedì, dalle 9 alle 12».',
		malformed: 'Scrivi giorni e orari, con parole.',
	},
};

/** What can be wrong with a file, by its name; `''` for all of them. */
export const fileFaults: Readonly<Record<FileFault, (name: string) => string>> = {
	count: () => 'I file sono troppi: se ne possono allegare tre.',
	size: (name) => `«${name}» è troppo grande: un file può arrivare a 5 MB.`,
	empty: (name) => `«${name}» è vuoto.`,
	type: (name) =>
		`«${name}» non è di un tipo che possiamo ricevere. Vanno bene PDF, DOCX, ODT, JPEG, PNG e WebP.`,
	macros: (name) => `«${name}» contiene programmi (macro). Salvane una copia senza, e allegala.`,
	unreadable: (name) => `«${name}» sembra danneggiato: non si riesce a leggere.`,
};

function afterThis(left: number): string {
	if (left <= 0) return 'È l’ultima.';
	return left === 1 ? 'Dopo ne resta una.' : `Dopo ne restano ${left}.`;
}

/** Consultations, as the organisation sees them. */
export const consultations = {
	title: 'Consulenze brevi',
	lead: 'Una domanda di metodo, di diritto o di amministrazione, e una risposta dello staff. Le domande del tuo ente le leggono i tuoi colleghi e lo staff, e nessun altro.',
	left: ({ left, limit, until }: { left: number; limit: number; until: string }) =>
		left === 1
			? `Resta 1 consulenza su ${limit}, fino al ${until}.`
			: `Restano ${left} consulenze su ${limit}, fino al ${until}.`,
	noneLeft: ({ limit, until }: { limit: number; until: string }) =>
		`Le ${limit} consulenze di questo periodo sono state usate. Il periodo finisce il ${until}.`,
	ask: 'Chiedi una consulenza',
	listTitle: 'Le domande del tuo ente',
	none: 'Il tuo ente non ha ancora chiesto consulenze.',
	askedOn: (day: string, by: string | null) => (by ? `${day}, ${by}` : day),
	newTitle: 'Chiedi una consulenza',
	newLead: 'Descrivi il caso. Prima di inviare vedi se la biblioteca risponde già.',
	choose: 'Scegli',
	preview: 'Continua',
	before: {
		title: 'Prima di inviare',
		found: 'Forse la biblioteca risponde già',
		foundLead:
			'Questi documenti parlano di ciò che chiedi. Si aprono in un’altra scheda: qui non si perde nulla.',
		newTab: '(si apre in un’altra scheda)',
		notFound:
			'Nella biblioteca non c’è un documento che risponda chiaramente. Invia pure la domanda.',
		yours: 'La tua domanda',
		files: 'File (facoltativi)',
		filesHint:
			'Al massimo tre, di 5 MB ciascuno: PDF, DOCX, ODT, JPEG, PNG o WebP. Togli prima i dati personali che non servono.',
		filesAgain: 'Scegli di nuovo i file: il browser non li conserva.',
		uses: ({ left, limit }: { left: number; limit: number }) =>
			`Inviandola usi una delle ${limit} consulenze del periodo. ${afterThis(left - 1)}`,
		send: 'Invia la domanda',
		back: 'Cambia il testo',
	},
	labels: {
		state: 'Stato',
		asked: 'Chiesta',
		organisation: 'Ente',
		topic: 'Argomento',
		phase: 'Fase',
		reply: 'Risposta',
		assignee: 'Se ne occupa',
		phone: 'Telefono',
		times: 'Quando',
		files: 'File',
	},
	byMail: 'per e-mail',
	byPhone: 'per telefono',
	questionTitle: 'La domanda',
	answerTitle: 'La risposta',
	answeredOn: (day: string, by: string | null) => (by ? `${by}, ${day}` : day),
	waiting: 'La risposta non c’è ancora. Quando arriva, ti avvisiamo con un’e-mail.',
	reasonTitle: 'Perché non è stata accolta',
	givenBack: 'Questa richiesta non conta tra le consulenze del periodo.',
	notesTitle: 'Note',
	gone: 'persona non più in elenco',
	note: {
		label: 'Aggiungi una nota',
		hint: 'Un fatto nuovo, una data, una precisazione.',
		missing: 'Scrivi la nota.',
		malformed: 'Scrivi la nota, con parole.',
		button: 'Aggiungi la nota',
	},
	actionsTitle: 'Che cosa puoi fare',
	withdraw: 'Ritira la domanda',
	withdrawHint:
		'Nessuno ci sta ancora lavorando: se la ritiri, non conta tra le consulenze del periodo.',
	finish: 'Chiudi la consulenza',
	finishHint: {
		assigned:
			'Lo staff ci sta lavorando: se la chiudi adesso, conta tra le consulenze del periodo.',
		answered: 'La risposta resta qui, e si può rileggere.',
	},
	outcomes: {
		inviata: 'La domanda è stata inviata. Trovi qui la risposta appena c’è.',
		annotata: 'La nota è stata aggiunta.',
		ritirata: 'La domanda è stata ritirata.',
		chiusa: 'La consulenza è chiusa.',
	},
	refusals: {
		'none-left':
			'Il tuo ente ha già usato le consulenze di questo periodo. Forse un collega ha inviato una domanda poco fa: guarda l’elenco.',
		'not-in-plan': 'La forma di adesione del tuo ente non comprende consulenze.',
		'too-late': 'Nel frattempo la consulenza è cambiata: questo passo non è più possibile.',
		'too-many-notes': 'Questa consulenza ha già molte note: scrivi allo staff.',
	},
} as const;

/** What the log of deeds calls them. */
export const consultationDeeds = {
	'consultation.ask': 'Consulenza chiesta',
	'consultation.note': 'Nota aggiunta a una consulenza',
	'consultation.withdraw': 'Consulenza ritirata',
	'consultation.finish': 'Consulenza chiusa dall’ente',
	'consultation.assign': 'Consulenza assegnata',
	'consultation.answer': 'Consulenza con risposta',
	'consultation.decline': 'Consulenza non accolta',
	'consultation.close': 'Consulenza chiusa dallo staff',
} as const;
