/** Searches that found nothing: how members tell, and what staff read. */
export const emptySearches = {
	tell: {
		button: 'Segnala allo staff che manca',
		note: 'Mandiamo solo le parole che hai cercato, non chi le ha cercate.',
		title: 'Ricerca segnalata',
		thanks:
			'Grazie. Lo staff guarda le ricerche senza risultati per capire che cosa manca alla biblioteca.',
		notKept:
			'Queste parole non le abbiamo registrate: sono troppo lunghe, oppure somigliano a un dato personale.',
		back: 'Torna alla ricerca',
	},
	title: 'Ricerche senza risultati',
	lead: 'Le parole che le persone degli enti non hanno trovato e ci hanno segnalato. Non sappiamo chi le ha cercate.',
	none: 'Non c’è ancora nessuna segnalazione.',
	caption: (count: number) => (count === 1 ? 'Una ricerca' : `${count} ricerche`),
	columns: { words: 'Parole', count: 'Volte', last: 'L’ultima' },
	most: (limit: number) => `Sono le prime ${limit}.`,
} as const;
