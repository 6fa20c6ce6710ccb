/** The staff's own pages. */
export const staff = {
	title: 'Scrivania dello staff',
	lead: 'Quello che aspetta oggi, e le pagine per seguire la comunità tutto l’anno.',
	documents: {
		title: 'Documenti da ricontrollare',
		lead: 'Quello che c’è da ricontrollare e i documenti che legge solo lo staff. I dati sono quelli dell’ultima pubblicazione del sito.',
	},
	waiting: {
		title: 'Che cosa aspetta',
		nothing: 'Non aspetta nulla.',
		applications: (count: number) =>
			count === 1
				? 'Una richiesta di adesione da decidere'
				: `${count} richieste di adesione da decidere`,
		endings: (count: number) =>
			count === 1
				? 'Un’adesione finisce entro 60 giorni'
				: `${count} adesioni finiscono entro 60 giorni`,
		mails: (count: number) =>
			count === 1 ? 'Un messaggio non è partito' : `${count} messaggi non sono partiti`,
		leaderless: (count: number) =>
			count === 1
				? 'Un ente con adesione non ha referente'
				: `${count} enti con adesione non hanno referente`,
		consultations: (count: number) =>
			count === 1
				? 'Una consulenza aspetta una risposta'
				: `${count} consulenze aspettano una risposta`,
		appearances: (count: number) =>
			count === 1 ? 'Un intervento aspetta una data' : `${count} interventi aspettano una data`,
		contributions: (count: number) =>
			count === 1 ? 'Un documento proposto da leggere' : `${count} documenti proposti da leggere`,
	},
	pagesTitle: 'Le pagine della scrivania',
	forAdministrators: { href: '/staff/persone/', label: 'Persone dello staff' },
	/** The pages of the desk, in the order of a working day. */
	pages: [
		{ href: '/staff/richieste/', label: 'Richieste di adesione' },
		{ href: '/staff/enti/', label: 'Enti, adesioni e persone' },
		{ href: '/staff/seminari/', label: 'Seminari' },
		{ href: '/staff/consulenze/', label: 'Consulenze' },
		{ href: '/staff/interventi/', label: 'Interventi' },
		{ href: '/staff/questionari/', label: 'Questionari' },
		{ href: '/staff/idee/', label: 'Idee' },
		{ href: '/staff/contributi/', label: 'Contributi' },
		{ href: '/staff/posta/', label: 'Posta in uscita' },
		{ href: '/staff/registro/', label: 'Registro' },
		{ href: '/staff/ricerche/', label: 'Ricerche senza risultati' },
		{ href: '/staff/anno/', label: 'L’anno in cifre' },
		{ href: '/staff/documenti/', label: 'Documenti da ricontrollare' },
	],
	dueTitle: 'Da ricontrollare',
	dueHint: (days: number) =>
		`Documenti la cui data di revisione è passata o cade entro ${days} giorni.`,
	nothingDue: 'Nessun documento è da ricontrollare.',
	checked: (day: string) => `Verificato il ${day}`,
	due: (day: string) => `da ricontrollare entro il ${day}`,
	late: 'in ritardo',
	documentsTitle: 'Documenti dello staff',
	noDocuments: 'Non ci sono documenti riservati allo staff.',
} as const;
