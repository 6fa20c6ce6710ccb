/** The page that a person reads when the organisation's membership has lapsed. */
export const renewal = {
	title: 'L’adesione del tuo ente è scaduta',
	paragraphs: [
		'Per questo l’area riservata ora è chiusa. Si riapre da sola appena l’adesione è rinnovata: non serve registrarsi di nuovo.',
		'Per rinnovare, o se pensi che ci sia un errore, scrivi a chi segue le adesioni.',
	],
	plans: 'Quote e forme di adesione',
	signOut: 'Esci',
} as const;
