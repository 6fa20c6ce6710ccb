/** The library: its lists and what stands around a document. */
export const library = {
	title: 'Biblioteca',
	contents: 'In questa pagina',
	verified: (by: string) => `Verificato da ${by} il`,
	verifiedByUs: 'Verificato dalla redazione il',
	example:
		'Questo documento è un esempio inventato: serve a mostrare come si fa, non viene da un ente reale.',
	keywords: (words: readonly string[]) => `Parole chiave: ${words.join(', ')}.`,
	attachments: 'Allegati',
	related: 'Da leggere insieme',
	sources: 'Fonti',
} as const;
