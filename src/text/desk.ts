/** The first page of the members' area. */
export const desk = {
	title: 'Area riservata',
	heading: 'Da dove cominciare',
	lead: 'Qui trovi la biblioteca della comunità: norme spiegate, atti da cui partire, metodi di lavoro.',
	library: 'Sfoglia la biblioteca',
	search: 'Cerca tra i documenti',
	shortcutsTitle: 'Che cosa ti serve',
	searchTitle: 'Come cercare',
	searchTips: [
		'Scrivi in alto le parole che useresti a voce: convenzione, costi indiretti, tavolo.',
		'Puoi scrivere una norma come la citi di solito: art. 55 CTS, oppure d.lgs. 117/2017.',
		'Accenti, apostrofi e maiuscole non contano.',
	],
	seminarTitle: 'Prossimo seminario',
	noSeminar: 'Al momento non ci sono seminari in programma.',
	newTitle: 'I documenti più recenti',
} as const;
