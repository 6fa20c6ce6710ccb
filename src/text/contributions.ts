import type { ContributionField, ReplyField } from '#domain/contribution-fields.ts';
import type { FileRefusal } from '#domain/contribution-file.ts';
import type { ContributionState } from '#domain/contribution-states.ts';
import type { FieldTexts } from './fields.ts';

/** Documents that members propose for the library: what they, and staff, read of them. */
export const contributions = {
	title: 'I nostri contributi',
	lead: 'Un avviso, una convenzione, un verbale: ciò che per voi è già fatto, a un altro ente serve da punto di partenza. Qui proponi un documento per la biblioteca e vedi a che punto è.',
	newTitle: 'Proponi un documento',
	toNew: 'Proponi un documento',
	none: 'Il tuo ente non ha ancora proposto documenti.',
	newLead:
		'Mandaci il file così com’è: lo leggiamo, ne scriviamo la scheda e lo mettiamo in biblioteca. Se qualcosa non è chiaro ti scriviamo.',
	send: 'Manda il documento',
	states: {
		received: 'Lo stiamo leggendo',
		asked: 'Aspettiamo una vostra risposta',
		accepted: 'Accolto',
		declined: 'Non accolto',
		withdrawn: 'Ritirato',
	} satisfies Readonly<Record<ContributionState, string>>,
	stateSentences: {
		received: 'Lo staff lo sta leggendo. Vi scriviamo appena c’è una novità.',
		asked: 'Lo staff ha una domanda: la trovi qui sotto.',
		accepted: 'Lo staff lo sta preparando per la biblioteca: lo vedrai fra i documenti.',
		declined: 'Lo staff ha deciso di non metterlo in biblioteca. Il motivo è qui sotto.',
		withdrawn: 'L’avete ritirato: non andrà in biblioteca, e il file verrà cancellato.',
	} satisfies Readonly<Record<ContributionState, string>>,
	published: 'È in biblioteca',
	facts: {
		state: 'A che punto è',
		type: 'Tipo',
		year: 'Anno',
		topics: 'Argomenti',
		licence: 'Chi lo può usare',
		rights: 'Diritti',
		rightsYes: 'Chi lo ha proposto ha dichiarato che l’ente può metterlo a disposizione.',
		note: 'Nota',
		file: 'File',
		noFile: 'Il file non c’è più: è passato il tempo per cui lo conserviamo.',
		organisation: 'Ente',
		person: 'Proposto da',
		nobody: 'una persona che non c’è più',
		received: 'Arrivato il',
		request: 'Richiesta di pubblicazione',
	},
	size: (bytes: number) =>
		bytes < 1_000_000
			? `${Math.max(1, Math.round(bytes / 1_000))} kB`
			: `${(bytes / 1_000_000).toLocaleString('it-IT', { maximumFractionDigits: 1 })} MB`,
	talk: {
		title: 'Domande e risposte',
		staff: 'Lo staff',
		member: 'Il vostro ente',
	},
	answer: {
		title: 'Rispondi',
		lead: 'Se serve, manda un file nuovo: prende il posto di quello di prima.',
		button: 'Manda la risposta',
	},
	withdraw: {
		title: 'Ritira il documento',
		lead: 'Finché non è accolto puoi ritirarlo, per esempio se contiene dati che non dovevano uscire. Il file viene cancellato entro un giorno.',
		button: 'Ritira',
	},
	fileLabel: 'Il file',
	fileHint:
		'PDF, Word (.docx) o LibreOffice (.odt), al massimo 20 MB, senza password e senza macro.',
	newFileLabel: 'Un file nuovo (facoltativo)',
	topicsTitle: 'Di che cosa parla',
	areas: 'Aree di intervento',
	crossThemes: 'Questioni trasversali',
	choose: 'Scegli',
	/** Why a file is not taken. */
	fileFaults: {
		missing: 'Scegli il file da mandare.',
		'too-large': 'Il file è troppo grande: il massimo è 20 MB. Prova a ridurre le immagini.',
		'not-allowed':
			'Questo file non è un PDF, un .docx o un .odt. Se è un vecchio .doc, o ha una password, salvalo di nuovo in uno di questi formati.',
		encrypted:
			'Il file è protetto da una password o da permessi: salvalo senza, e mandalo di nuovo.',
		active:
			'Il file contiene macro, programmi o altri file: salvalo senza, per esempio come PDF, e mandalo di nuovo.',
		broken: 'Il file è rovinato o incompleto: aprilo, salvalo di nuovo e rimandalo.',
		swollen: 'Il file, una volta aperto, è troppo grande: prova a ridurre le immagini.',
	} satisfies Readonly<Record<FileRefusal, string>>,
	refusals: {
		'too-many':
			'Il tuo ente ha già molti documenti che aspettano: appena ne abbiamo letto qualcuno puoi mandarne altri.',
		changed: 'Nel frattempo il documento è cambiato: guarda a che punto è.',
		'slug-taken': 'Un altro documento della biblioteca ha già questo indirizzo: scegline un altro.',
	},
	outcomes: {
		mandato: 'Il documento è arrivato. Te lo confermiamo anche per posta.',
		risposto: 'La risposta è arrivata allo staff.',
		ritirato: 'Il documento è ritirato.',
		chiesto: 'La domanda è partita.',
		accolto: 'Il documento è accolto.',
		respinto: 'La decisione è partita, con il motivo.',
		cambiato: 'Non è stato fatto nulla: nel frattempo il documento è cambiato.',
	},
} as const;

export const contributionFieldTexts: FieldTexts<ContributionField> = {
	title: {
		label: 'Titolo',
		hint: 'Come lo chiameresti a un collega: «Avviso per i giovani, 2025».',
		missing: 'Scrivi un titolo.',
		malformed: 'Scrivi un titolo con qualche parola.',
	},
	type: { label: 'Che cosa è', missing: 'Scegli che cosa è.' },
	year: {
		label: 'Anno',
		hint: 'Quello del documento.',
		missing: 'Scrivi l’anno del documento.',
		malformed: 'Scrivi l’anno con quattro cifre, non dopo quello in corso.',
	},
	licence: { label: 'Chi lo può usare', missing: 'Scegli chi lo può usare.' },
	rights: {
		label:
			'Il mio ente può mettere a disposizione questo documento: è nostro, o chi ne ha i diritti è d’accordo.',
		missing: 'Conferma che il tuo ente può mettere a disposizione il documento.',
	},
	note: {
		label: 'Nota per lo staff (facoltativa)',
		hint: 'Com’è andata, che cosa rifareste, che cosa va coperto. Al massimo 1500 caratteri.',
		malformed: 'Scrivi la nota con qualche parola.',
	},
};

export const replyFieldTexts: Readonly<
	Record<'ask' | 'decline' | 'answer', FieldTexts<ReplyField>>
> = {
	ask: {
		text: {
			label: 'La domanda',
			hint: 'La leggono le persone dell’ente, e possono mandare un altro file.',
			missing: 'Scrivi la domanda.',
			malformed: 'Scrivi la domanda.',
		},
	},
	decline: {
		text: { label: 'Il motivo', missing: 'Scrivi il motivo.', malformed: 'Scrivi il motivo.' },
	},
	answer: {
		text: {
			label: 'La risposta',
			missing: 'Scrivi la risposta.',
			malformed: 'Scrivi la risposta.',
		},
	},
};

/** What staff read. */
export const contributionDesk = {
	title: 'Contributi',
	lead: 'I documenti che gli enti propongono per la biblioteca. Prima quelli che aspettano te.',
	none: 'Nessun ente ha ancora proposto documenti.',
	caption: (count: number) => (count === 1 ? 'Un documento' : `${count} documenti`),
	columns: { title: 'Documento', organisation: 'Ente', state: 'A che punto è', since: 'Dal' },
	most: (count: number) => `Qui vedi i ${count} più recenti.`,
	ask: { title: 'Chiedi', button: 'Manda la domanda' },
	accept: {
		title: 'Accogli',
		lead: 'Il documento diventa una bozza per la biblioteca. Chi lo ha proposto riceve un messaggio.',
		slug: 'Indirizzo del documento',
		slugHint: 'Parole minuscole unite da trattini: sarà il nome del file della bozza.',
		slugFault: 'Usa lettere minuscole senza accenti, cifre e trattini: avviso-giovani-2025.',
		button: 'Accogli',
		next: 'La bozza si scrive con «npm run contributi:esporta».',
		pullRequest: 'Apri la richiesta di pubblicazione',
	},
	decline: { title: 'Non accogliere', button: 'Manda la decisione' },
} as const;

/** What the log of deeds calls them. */
export const contributionDeedLabels = {
	'contribution.send': 'Documento proposto',
	'contribution.answer': 'Risposta su un documento',
	'contribution.withdraw': 'Documento ritirato',
	'contribution.ask': 'Domanda su un documento',
	'contribution.accept': 'Documento accolto',
	'contribution.decline': 'Documento non accolto',
} as const;
