/** What the script of the search pages says; it travels to the browser, so it stands alone. */
export const searchResults = {
	searching: 'Sto cercando…',
	none: (query: string) => `Nessun risultato per «${query}»`,
	found: (count: number, query: string) =>
		`${count} ${count === 1 ? 'risultato' : 'risultati'} per «${query}»`,
} as const;
