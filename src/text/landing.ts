/** The landing page. */
export const landing = {
	title: 'Chi coprogetta non parte da zero',
	description:
		'Una rete di enti pubblici ed enti del Terzo settore che fanno coprogettazione: biblioteca riservata, seminari, consulenze brevi.',
	lead: 'Enti pubblici ed enti del Terzo settore mettono in comune avvisi, convenzioni e dubbi. Trovano una biblioteca di norme, atti e metodi, due o tre seminari l’anno e qualcuno da chiamare.',
	join: 'Come aderire',
	inside: 'Che cosa c’è nella biblioteca',
	from: 'Aderisce l’ente, a partire da',
	nextSeminar: 'Prossimo seminario',
	exampleSeminar: 'Prossimo seminario (esempio)',
	programme: 'Leggi il programma',
	whyTitle: 'Perché una comunità',
	why: [
		'La legge chiede agli enti pubblici di programmare e progettare insieme agli enti del Terzo settore. Come si fa lo si impara facendo: come si scrive un avviso, come si conduce un tavolo, come si dividono compiti e costi.',
		'Chi comincia è spesso solo. Qui trova chi ci è già passato, i testi su cui ha lavorato e qualcuno a cui chiedere.',
	],
	whyMore: 'Chi siamo e da dove veniamo',
	offerTitle: 'Un anno insieme, in cinque cose',
	offer: ['rete', 'seminari', 'biblioteca', 'consulenze', 'voce'],
	offerMore: 'Che cosa facciamo insieme, più in dettaglio',
	libraryTitle: 'La biblioteca, in breve',
	libraryMore: 'Guarda i titoli e le cifre della biblioteca',
	latestTitle: 'Da leggere subito',
	latestMore: 'Tutte le pubblicazioni',
	stepsTitle: 'Come si aderisce, in tre passi',
	plansTitle: 'Due modi di aderire',
	plansMore: 'Che cosa comprende l’adesione, e le risposte a chi deve decidere',
} as const;
