/** The landing page. */
export const landing = {
	title: 'Chi coprogetta non parte da zero',
	description:
		'Una rete di enti pubblici ed enti del Terzo settore che fanno coprogettazione: biblioteca riservata, seminari, consulenze brevi.',
	lead: 'Enti pubblici ed enti del Terzo settore mettono in comune avvisi, convenzioni e dubbi. Trovano una biblioteca di norme, atti e metodi, due o tre seminari l’anno e qualcuno da chiamare.',
	join: 'Come aderire',
	inside: 'Che cosa c’è nella biblioteca',
	nextSeminar: 'Prossimo seminario',
	exampleSeminar: 'Prossimo seminario (esempio)',
	programme: 'Leggi il programma',
	offerTitle: 'Un anno insieme, in cinque cose',
	offer: [
		{
			title: 'Una rete di contatti',
			text: 'Altri enti hanno già affrontato il problema che hai davanti. Qui sai chi sono e come raggiungerli.',
			shape: { name: 'quarter', figure: 'petrol' },
		},
		{
			title: 'Seminari',
			text: 'Due o tre l’anno, con tre posti per ogni ente: norme, partenariati, ruoli e responsabilità.',
			shape: { name: 'disc', ground: 'sky', figure: 'brick' },
		},
		{
			title: 'La biblioteca riservata',
			text: 'Norme, atti e metodi spiegati con parole semplici. Ogni documento dice da dove viene e quando è stato verificato.',
			shape: { name: 'arch', figure: 'ochre' },
		},
		{
			title: 'Consulenze brevi',
			text: 'Fino a tre l’anno, per telefono o per e-mail, su questioni di metodo, di diritto o di procedura.',
			shape: { name: 'triangle', ground: 'sage', figure: 'petrol' },
		},
		{
			title: 'Voce in capitolo',
			text: 'Chi aderisce risponde a questionari sui temi dei seminari e dice come va la comunità e come ripensarla.',
			shape: { name: 'ring', figure: 'brick' },
		},
	],
	plansTitle: 'Due modi di aderire',
	plansMore: 'Che cosa comprende l’adesione e come si chiede',
} as const;
