/** The mails that go out when the people of an organisation change. */
export const colleaguesMail = {
	greeting: (name: string) => `Gentile ${name},`,
	invited: {
		subject: (organisation: string) => `Ora hai accesso all’area riservata per ${organisation}`,
		intro: (actor: string, organisation: string) =>
			`${actor} ti ha aggiunto fra le persone che agiscono per ${organisation} nella comunità di pratiche.`,
		how: 'Per entrare non serve una password. Apri questa pagina e scrivi l’indirizzo a cui hai ricevuto questo messaggio: ti arriva un codice da usare una volta.',
		several:
			'Se agisci già per un altro ente, entri come sempre: dalla pagina del tuo ente scegli per quale agire.',
		mistake: 'Non conosci questo ente? Scrivici, e togliamo il tuo indirizzo.',
	},
	removed: {
		subject: (organisation: string) => `Non agisci più per ${organisation}`,
		intro: (actor: string, organisation: string) =>
			`${actor} ti ha tolto dalle persone che agiscono per ${organisation} nella comunità di pratiche. Per questo ente non entri più nell’area riservata.`,
		stays: 'Quello che hai chiesto o registrato resta all’ente.',
		mistake: 'Se pensi che sia un errore, scrivi a chi segue l’ente, oppure a noi.',
	},
	promoted: {
		subject: (organisation: string) => `Ora sei referente di ${organisation}`,
		intro: (actor: string, organisation: string) =>
			`${actor} ti ha dato il ruolo di referente di ${organisation}.`,
		meaning: 'Chi è referente aggiunge e toglie le persone che agiscono per l’ente:',
	},
	demoted: {
		subject: (organisation: string) => `Non sei più referente di ${organisation}`,
		intro: (actor: string, organisation: string) =>
			`${actor} ha cambiato il tuo ruolo: per ${organisation} continui ad agire, ma non aggiungi e non togli persone.`,
	},
	notice: {
		subject: (organisation: string) => `Le persone di ${organisation} sono cambiate`,
		invited: (actor: string, name: string) => `${actor} ha aggiunto ${name}.`,
		removed: (actor: string, name: string) => `${actor} ha tolto ${name}.`,
		promoted: (actor: string, name: string) => `${actor} ha dato il ruolo di referente a ${name}.`,
		demoted: (actor: string, name: string) => `${actor} ha tolto il ruolo di referente a ${name}.`,
		where: 'Le persone del tuo ente sono qui:',
	},
	staff: 'Lo staff della comunità',
	signature: 'Comunità di pratiche sulla coprogettazione',
} as const;
