/** The library: its lists and what stands around a document. */
export const library = {
	title: 'Biblioteca',
	contents: 'In questa pagina',
	verified: (by: string) => `Verificato da ${by} il`,
	verifiedByUs: 'Verificato dalla redazione il',
	contributed: 'Messo a disposizione da un ente aderente',
	example:
		'Questo documento è un esempio inventato: serve a mostrare come si fa, non viene da un ente reale.',
	keywords: (words: readonly string[]) => `Parole chiave: ${words.join(', ')}.`,
	attachments: 'Allegati',
	accessible: 'accessibile',
	notAccessible: 'non accessibile ai lettori di schermo',
	related: 'Da leggere insieme',
	sources: 'Fonti',
} as const;
