/** The staff's own pages. */
export const staff = {
	title: 'Scrivania dello staff',
	lead: 'Quello che c’è da ricontrollare e i documenti che legge solo lo staff. I dati sono quelli dell’ultima pubblicazione del sito.',
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
