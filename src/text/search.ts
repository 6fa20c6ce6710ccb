/** What the search pages say before any search; the script says the rest. */
export const search = {
	title: 'Cerca',
	publicDescription: 'Cerca fra le pagine pubbliche, le pubblicazioni e i seminari della comunità.',
	publicIntroduction:
		'Qui cerchi nelle pagine pubbliche, nelle pubblicazioni e nei programmi dei seminari.',
	membersIntroduction:
		'Qui cerchi in tutta la biblioteca, negli altri testi dell’area riservata e nelle pagine pubbliche.',
	label: 'Parole da cercare',
	hint: 'Per esempio: amministrazione condivisa, avviso, d.lgs. 117/2017. I risultati arrivano mentre scrivi.',
	submit: 'Cerca',
	clear: 'Cancella',
	more: 'Mostra altri risultati',
	needsScript: 'La ricerca ha bisogno di JavaScript, che nel tuo browser è spento.',
	publicList: {
		before: 'Puoi scorrere gli elenchi:',
		links: [
			{ label: 'pubblicazioni', href: '/pubblicazioni/' },
			{ label: 'seminari', href: '/seminari/' },
			{ label: 'che cosa c’è nella biblioteca', href: '/biblioteca/' },
		],
	},
	membersList: {
		before: 'Puoi scorrere gli elenchi:',
		links: [
			{ label: 'tutti i documenti della biblioteca', href: '/area/biblioteca/' },
			{ label: 'seminari', href: '/seminari/' },
		],
	},
	advice: [
		'Controlla che le parole siano scritte bene.',
		'Prova con meno parole, o con parole più comuni: «avviso» invece di «avviso pubblico di manifestazione di interesse».',
		'Per una norma scrivi il numero e l’anno, per esempio «117/2017».',
	],
	failed: 'La ricerca non risponde: forse la connessione si è interrotta.',
	retry: 'Riprova',
} as const;
