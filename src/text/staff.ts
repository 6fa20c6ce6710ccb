/** The staff's own pages. */
export const staff = {
	title: 'Scrivania dello staff',
	lead: 'Quello che c’è da ricontrollare e i documenti che legge solo lo staff. I dati sono quelli dell’ultima pubblicazione del sito.',
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
