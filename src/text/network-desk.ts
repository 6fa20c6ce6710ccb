import type { LetterField } from '#domain/network-letter.ts';
import type { OwnEntryField, PresenceField } from '#domain/network-presence.ts';
import type { FieldTexts } from './fields.ts';

/** What members do in the network: look for one another, show themselves, write. */
export const networkDesk = {
	filters: {
		title: 'Cerca nella rete',
		region: 'Regione',
		kind: 'Tipo di ente',
		topic: 'Si occupa di',
		type: 'Ha già pubblicato',
		any: 'Tutte le risposte',
		button: 'Mostra',
		all: 'Togli i filtri',
		unknown:
			'L’indirizzo chiede qualcosa che qui non esiste, o lo chiede due volte: quella parte non conta.',
	},
	found: (count: number) => (count === 1 ? 'Un ente' : `${count} enti`),
	none: 'Nessun ente è tutte queste cose insieme. Prova a togliere un filtro.',
	listTitle: 'Gli enti',
	map: 'Dove lavorano',
	ours: 'Il tuo ente nella rete',
	oursLead: 'Che cosa vedono gli altri lo decidete voi.',
	toPresence: 'Cambia la vostra vetrina',
	noPage: 'Ha scelto di mostrare soltanto il nome.',
	documents: (count: number) =>
		count === 1 ? 'un documento in biblioteca' : `${count} documenti in biblioteca`,
	done: {
		title: 'Chi l’ha già fatto',
		lead: 'Gli enti che hanno messo in biblioteca un proprio documento. Puoi leggerlo, e poi chiedere com’è andata.',
		byType: 'Per tipo di documento',
		byTopic: 'Per argomento',
		none: 'Nessun ente ha ancora messo in biblioteca un proprio documento.',
	},
	page: {
		website: 'Sito',
		territory: 'Dove lavora',
		region: 'Regione',
		kind: 'Tipo di ente',
		topics: 'Si occupa di',
		people: 'Le persone',
		peopleLead: 'Chi ha scelto di comparire.',
		referent: 'referente',
		documents: 'Che cosa ha pubblicato',
		noDocuments: 'Non ha ancora messo documenti in biblioteca.',
		write: 'Scrivi a questo ente',
		hidden: 'Gli altri non vedono questa pagina: il tuo ente mostra soltanto il nome.',
		ours: 'Così vi vedono gli altri enti della rete.',
	},
	presence: {
		title: 'La vostra vetrina',
		lead: 'Quello che scrivi qui lo leggono soltanto le persone degli enti che aderiscono oggi. Nessun indirizzo di posta compare mai.',
		organisation: (name: string) => `Che cosa mostra ${name}`,
		topics: 'Di che cosa vi occupate',
		areas: 'Aree di intervento',
		crossThemes: 'Questioni trasversali',
		save: 'Salva la vetrina',
		see: 'Guarda la pagina come la vedono gli altri',
		me: 'Tu nella rete',
		meLead: (name: string) =>
			`Se vuoi, il tuo nome compare sulla pagina di ${name}. Puoi toglierlo quando vuoi.`,
		showMe: 'Mostrami nella rete',
		saveMe: 'Salva',
		outcomes: {
			salvata: 'La vetrina è salvata.',
			mostrato: 'Adesso compari nella rete.',
			nascosto: 'Adesso non compari nella rete.',
			ritirato: 'Non è stato salvato nulla: non agisci più per questo ente.',
		},
		choices: [
			{
				code: 'tutto',
				label: 'La vetrina',
				detail: 'Una pagina con ciò che scrivi qui sotto e i documenti che avete pubblicato.',
			},
			{
				code: 'nome',
				label: 'Soltanto il nome',
				detail: 'Nome, tipo di ente e regione, nell’elenco. Nessuno può scrivervi per primo.',
			},
		],
	},
	letter: {
		title: (name: string) => `Scrivi a: ${name}`,
		here: 'Scrivi',
		lead: 'Il messaggio arriva per posta alle persone di riferimento dell’ente. Loro leggono il tuo nome e quello del tuo ente, e ti rispondono da qui: nessuno vede l’indirizzo dell’altro.',
		button: 'Manda il messaggio',
		outcomes: {
			mandato: 'Il messaggio è partito. La risposta arriva per posta a voi.',
		},
		refusals: {
			'too-many':
				'Oggi dal tuo ente sono già partiti molti messaggi. Riprova domani, oppure scrivi allo staff.',
			nobody:
				'Questo ente oggi non ha nessuno che possa leggere. Scrivi allo staff: lo avvisiamo noi.',
		},
	},
	mail: {
		subject: (organisation: string) => `Un messaggio da ${organisation}`,
		intro: (person: string, organisation: string) =>
			`${person}, di ${organisation}, ti scrive dalla rete della comunità di pratiche.`,
		subjectLabel: 'Oggetto',
		textLabel: 'Messaggio',
		reply:
			'Per rispondere apri questa pagina e scrivi da lì. Non rispondere a questo messaggio: chi ti scrive non lo riceverebbe.',
		hidden: 'Il tuo indirizzo non lo vede nessuno, finché non lo scrivi tu.',
		signature: 'Comunità di pratiche sulla coprogettazione',
	},
} as const;

export const presenceFields: FieldTexts<PresenceField> = {
	shown: {
		label: 'Che cosa vedono gli altri',
		missing: 'Scegli che cosa vedono gli altri.',
	},
	presentation: {
		label: 'Chi siete e che cosa fate (facoltativo)',
		hint: 'In poche righe, al massimo 700 caratteri.',
		malformed: 'Presentati con qualche parola.',
	},
	website: {
		label: 'Sito (facoltativo)',
		hint: 'Per esempio www.comune.valbruna.example',
		malformed: 'Scrivi l’indirizzo di un sito, come www.comune.valbruna.example.',
	},
	territory: {
		label: 'Dove lavorate (facoltativo)',
		hint: 'Per esempio: dodici comuni della valle. La regione la conosce già il sito.',
		malformed: 'Scrivi un luogo.',
	},
};

export const ownEntryFields: FieldTexts<OwnEntryField> = {
	role: {
		label: 'Di che cosa ti occupi (facoltativo)',
		hint: 'Per esempio: ufficio di piano.',
		malformed: 'Scrivi di che cosa ti occupi con qualche parola.',
	},
};

export const letterFields: FieldTexts<LetterField> = {
	subject: {
		label: 'Oggetto',
		missing: 'Scrivi di che cosa parla il messaggio.',
		malformed: 'Scrivi di che cosa parla il messaggio.',
	},
	text: {
		label: 'Messaggio',
		hint: 'Al massimo 3000 caratteri. Se preferisci che ti rispondano altrove, scrivi tu dove.',
		missing: 'Scrivi il messaggio.',
		malformed: 'Scrivi il messaggio.',
	},
};

/** What the log of deeds calls them. */
export const networkDeedLabels = {
	'presence.edit': 'Vetrina cambiata',
	'network.show': 'Una persona si mostra nella rete',
	'network.hide': 'Una persona non si mostra più nella rete',
	'network.write': 'Messaggio a un altro ente',
} as const;
