/** The page on which people see who they are here, and from where. */
export const profile = {
	title: 'Profilo',
	who: 'Chi sei',
	name: 'Nome',
	address: 'Indirizzo',
	organisation: 'Ente',
	noOrganisation: 'Nessun ente indicato',
	organisationLink: 'Il tuo ente e le sue persone',
	staff: 'Redazione',
	staffYes: 'Fai parte della redazione',
	changes: 'Per cambiare nome o indirizzo',
	changesLink: 'scrivi a chi segue le adesioni',
	own: {
		title: 'Le tue cose',
		pages: [
			{
				href: '/area/salvati/',
				label: 'Documenti salvati',
				what: 'con le tue note e quelle dei colleghi',
			},
			{
				href: '/area/profilo/messaggi/',
				label: 'Messaggi e calendario',
				what: 'quali e-mail ricevere, i seminari nel tuo calendario',
			},
			{ href: '/area/profilo/dati/', label: 'I tuoi dati', what: 'prenderne copia, o cancellarti' },
		],
	},
	sessions: {
		title: 'I tuoi accessi aperti',
		lead: 'Se non riconosci un dispositivo, chiudi il suo accesso.',
		since: (moment: string) => `Dentro dal ${moment}`,
		lastSeen: (moment: string) => `Ultimo uso: verso il ${moment}`,
		moment: (day: string, time: string) => `${day}, ore ${time}`,
		thisOne: 'Questo dispositivo',
		byMail: 'con il codice ricevuto per e-mail',
		byProvider: 'con un account esterno',
		end: 'Chiudi l’accesso',
		endOf: (device: string) => `di ${device}`,
		endOthers: 'Chiudi l’accesso di tutti gli altri dispositivi',
		none: 'Non ci sono altri accessi aperti.',
	},
	methods: {
		title: 'Come entri',
		mail: 'Con un codice mandato al tuo indirizzo e-mail: funziona sempre.',
		linked: (provider: string, day: string) => `${provider}, collegato il ${day}`,
		link: (provider: string) => `Collega ${provider}`,
		unlink: 'Scollega',
		unknownProvider: 'Account esterno',
	},
	outcomes: {
		'sessione-chiusa': 'L’accesso di quel dispositivo è chiuso.',
		'sessione-assente': 'Quell’accesso era già chiuso.',
		'altre-chiuse': 'L’accesso degli altri dispositivi è chiuso. Qui resti dentro.',
		scollegato:
			'L’account esterno non apre più il tuo profilo, e gli altri dispositivi entrati con un account sono usciti.',
		'non-scollegato': 'Quell’account non era collegato.',
		'non-capito':
			'La richiesta non era completa, e non è cambiato nulla. Ricarica la pagina e riprova.',
	},
} as const;

export type ProfileOutcome = keyof typeof profile.outcomes;
