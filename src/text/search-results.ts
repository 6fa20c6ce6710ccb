/** What the script of the search pages says; it travels to the browser, so it stands alone. */
export const searchResults = {
	searching: 'Sto cercando…',
	tooShort: 'Scrivi almeno due lettere o cifre.',
	none: (asked: Asked) => `Nessun risultato${about(asked)}`,
	found: (count: number, asked: Asked) =>
		`${count} ${count === 1 ? 'risultato' : 'risultati'}${about(asked)}`,
	withoutFilters: (count: number) =>
		count === 1 ? 'Senza filtri c’è un risultato.' : `Senza filtri ci sono ${count} risultati.`,
	pdfPage: (title: string, page: string) => `${title}, PDF, pagina ${page}`,
} as const;

/** What a person asked for: the words, and the filters by the names that she reads. */
export type Asked = { words: string; filters: readonly string[] };

function about({ words, filters }: Asked): string {
	const forWords = words ? ` per «${words}»` : '';
	return filters.length > 0 ? `${forWords}, filtri: ${filters.join(', ')}` : forWords;
}
