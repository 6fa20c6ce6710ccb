/** What the search pages say before any search; the script says the rest. */
export const search = {
	title: 'Cerca',
	publicDescription: 'Cerca fra le pagine pubbliche, le pubblicazioni e i seminari della comunità.',
	publicIntroduction:
		'Qui cerchi nelle pagine pubbliche, nelle pubblicazioni e nei programmi dei seminari. I risultati arrivano mentre scrivi.',
	membersIntroduction:
		'Qui cerchi in tutta la biblioteca, anche dentro gli allegati in PDF, e nelle pagine pubbliche. I risultati arrivano mentre scrivi.',
	label: 'Parole da cercare',
	hint: 'Per esempio: avviso, d.lgs. 117/2017. Fra virgolette cerchi la frase esatta.',
	submit: 'Cerca',
	clear: 'Cancella tutto',
	more: 'Mostra altri risultati',
	filters: 'Filtri',
	filtersHint: 'Accanto a ogni voce, fra parentesi, quanti risultati ha.',
	unfilter: 'Togli i filtri',
	orderLabel: 'Ordina per',
	orders: [
		{ code: '', label: 'pertinenza' },
		{ code: 'data', label: 'data, dal più recente' },
		{ code: 'titolo', label: 'titolo, dalla A alla Z' },
	],
	shortcut: 'Il tasto / porta alla casella di ricerca',
	alsoIn: 'Anche in:',
	inDocument: 'Allegato di:',
	reserved: 'Riservato agli enti aderenti',
	kinds: { publication: 'Pubblicazione', seminar: 'Seminario' },
	needsScript: 'La ricerca ha bisogno di JavaScript, che nel tuo browser è spento.',
	lists: 'Puoi scorrere gli elenchi:',
	listsByType: 'Per tipo di documento:',
	listsByPhase: 'Per passo della procedura:',
	publicLinks: [
		{ label: 'pubblicazioni', href: '/pubblicazioni/' },
		{ label: 'seminari', href: '/seminari/' },
		{ label: 'che cosa c’è nella biblioteca', href: '/biblioteca/' },
	],
	membersLinks: [
		{ label: 'tutti i documenti della biblioteca', href: '/area/biblioteca/' },
		{ label: 'seminari', href: '/seminari/' },
	],
	advice: [
		'Controlla che le parole siano scritte bene, o prova un’altra grafia.',
		'Prova con meno parole, o con parole più comuni: «avviso» invece di «avviso pubblico di manifestazione di interesse».',
		'Per una norma scrivi il numero e l’anno, per esempio «117/2017».',
	],
	failed: 'La ricerca non risponde: forse la connessione si è interrotta.',
	retry: 'Riprova',
} as const;
