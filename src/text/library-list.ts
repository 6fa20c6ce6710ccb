import type { FacetName } from '#domain/facets.ts';

/** How each filter reads as the title of a list. */
const HEADINGS: Readonly<Record<FacetName, (label: string) => string>> = {
	tipo: (label) => label,
	fase: (label) => `Fase: ${label}`,
	argomento: (label) => label,
	area: (label) => label,
	tema: (label) => `Attività ${label}`,
	territorio: (label) => `Territorio: ${label}`,
	anno: (label) => `Anno ${label}`,
	stato: (label) => `Documenti: ${label.toLowerCase()}`,
};

/** The list of the library: its filters, its order, what it says of each document. */
export const libraryList = {
	title: 'Biblioteca',
	lead: 'Norme, atti e metodi. Scegli che cosa ti serve e l’elenco si restringe.',
	heading: (facet: FacetName, label: string) => HEADINGS[facet](label),
	documents,
	documentsOnPage: (total: number, page: number, lastPage: number) =>
		lastPage > 1 ? `${documents(total)}, pagina ${page} di ${lastPage}` : documents(total),
	pageTitle: (heading: string, found: string) => `${heading} (${found})`,
	empty: 'La biblioteca non ha ancora documenti.',
	nothing: 'La biblioteca non ha documenti con tutti questi filtri. Togline qualcuno:',
	filters: 'Filtri',
	openFilters: 'Filtra i documenti',
	chosen: 'Filtri scelti',
	remove: (facet: string, label: string) => `Togli: ${facet}: ${label}`,
	removeAll: 'Togli tutti i filtri',
	more: (count: number) => `Mostra ${count === 1 ? 'un altro' : `altri ${count}`}`,
	moreOf: (facet: string) => `per ${facet}`,
	unit: (count: number) => (count === 1 ? 'documento' : 'documenti'),
	order: 'In ordine di',
	orders: { data: 'data', titolo: 'titolo' },
	search: 'Cerca con le parole',
	searchHere: 'Cerca con le parole fra questi documenti',
	pagesName: 'Pagine dell’elenco',
	previous: 'Pagina precedente',
	next: 'Pagina successiva',
	pageOf: (page: number, lastPage: number) => `Pagina ${page} di ${lastPage}`,
	citesRepealed: 'cita norme che non valgono più',
	procedure: 'Nella procedura',
	start: 'Da cui cominciare',
	faults: {
		title: 'Una parte dell’indirizzo non si capisce',
		'unknown-parameter': 'Contiene una voce sconosciuta: l’elenco non ne tiene conto.',
		'unknown-value': (facet: string) =>
			`Il filtro «${facet}» ha un valore che non esiste: l’elenco non ne tiene conto.`,
		'repeated-facet': (facet: string) =>
			`Il filtro «${facet}» c’è più di una volta: vale il primo valore.`,
		'unknown-order': 'L’ordine chiesto non esiste: i documenti sono in ordine di data.',
		'unknown-page': 'Il numero di pagina non si capisce: questa è la prima.',
		'past-the-end': (lastPage: number) =>
			lastPage === 1
				? 'L’elenco ha una pagina sola, che è questa.'
				: `L’elenco ha ${lastPage} pagine: questa è l’ultima.`,
	},
} as const;

function documents(count: number): string {
	if (count === 0) return 'Nessun documento';
	return count === 1 ? 'Un documento' : `${count} documenti`;
}
