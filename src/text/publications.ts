/** What the community publishes for everyone. */
export const publications = {
	title: 'Pubblicazioni',
	description: 'Testi della comunità di pratiche che tutti possono leggere.',
	lead: 'I testi che la comunità mette a disposizione di tutti. Il resto della biblioteca è per gli enti che aderiscono.',
	none: 'Le prime pubblicazioni compariranno qui.',
	bookTitle: 'Un libro',
	book: 'Lo hanno scritto due delle persone che guidano la comunità:',
	feed: 'Segui le novità (feed Atom)',
	library: 'Che cosa c’è nella biblioteca riservata',
} as const;
