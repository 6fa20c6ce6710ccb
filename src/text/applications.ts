/** What staff read about those who ask to join. */
export const applications = {
	title: 'Richieste di adesione',
	lead: 'Chi ha chiesto di aderire, dalla richiesta più recente. Si conservano per 24 mesi.',
	deskTitle: 'Richieste di adesione',
	deskHint: 'Chi ha chiesto di aderire, con i dati per l’offerta e la fattura.',
	deskLink: 'Leggi le richieste',
	none: 'Non ci sono richieste.',
	caption: (count: number) => (count === 1 ? 'Una richiesta' : `${count} richieste`),
	most: (limit: number) => `Sono le ultime ${limit}.`,
	columns: {
		number: 'Numero',
		received: 'Ricevuta',
		organisation: 'Ente',
		plan: 'Forma',
	},
	at: (day: string, time: string) => `${day}, ore ${time}`,
	corrected: 'corretta',
	unverified: 'senza verifica',
	detailTitle: (number: string) => `Richiesta ${number}`,
	received: 'Ricevuta',
	correctedAt: 'Corretta',
	unchecked:
		'Senza verifica: chi l’ha inviata non ha superato il controllo contro gli invii automatici. Prima di rispondere, guarda se l’ente esiste e se l’indirizzo è suo.',
	missing: (number: string) => `La richiesta ${number} non c’è, o è stata cancellata.`,
} as const;
