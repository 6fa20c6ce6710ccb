/** What the public sees of the library: figures and topics. */
export const showcase = {
	title: 'La biblioteca',
	description:
		'Che cosa contiene la biblioteca riservata della comunità di pratiche, in cifre e per argomenti.',
	lead: (count: number) =>
		`La biblioteca contiene ora ${count === 1 ? 'un documento' : `${count} documenti`}. La leggono le persone degli enti che aderiscono.`,
	insideTitle: 'Che cosa contiene',
	byType: 'Per tipo di documento',
	byTheme: 'Per argomento',
	byYear: 'Per anno',
	unit: 'Documenti',
	titlesTitle: 'I titoli che puoi già vedere',
	titlesLead:
		'Alcuni testi li leggono tutti. Di altri qui trovi soltanto tipo, titolo, ente e anno: il testo è per chi aderisce.',
	typesName: 'Tipi di documento',
	publications: 'Pubblicazioni',
	reserved: 'Riservato agli enti aderenti',
	pagesName: 'Pagine dei titoli',
	previous: 'Pagina precedente',
	next: 'Pagina successiva',
	pageOf: (page: number, lastPage: number) => `Pagina ${page} di ${lastPage}`,
	howTitle: 'Come sono fatti i documenti',
	how: [
		'Sono scritti o scelti dalla redazione, con parole semplici e con le fonti in fondo.',
		'Dicono in breve che cosa cambia per l’ente pubblico e che cosa per l’ente del Terzo settore.',
		'Portano la data dell’ultima verifica e quella della prossima.',
		'Alcuni hanno allegati da scaricare, come griglie e schemi.',
	],
	join: 'Come aderire',
	publicTexts: 'I testi che tutti possono leggere',
} as const;
