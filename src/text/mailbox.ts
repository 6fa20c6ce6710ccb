/** The page of the local demo that shows the mails which the site would have sent. */
export const mailbox = {
	title: 'Posta di prova',
	lead: 'Qui arrivano i messaggi che il sito manderebbe. La pagina esiste solo nella prova locale: non parte nessun messaggio vero.',
	refresh: 'Aggiorna l’elenco',
	empty: 'Non c’è ancora nessun messaggio.',
	to: 'A',
	at: (day: string, time: string) => `${day}, ore ${time}`,
	calendar: 'File allegato: evento.ics',
	unsubscribe: 'Per non riceverla più:',
	states: {
		waiting: 'in attesa di partire',
		sent: 'consegnato',
		dropped: 'non inviato: era scaduto',
		failed: 'non inviato: non è stato possibile',
	},
} as const;
