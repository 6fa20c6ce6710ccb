/** The mails of a contribution. */
export const contributionMail = {
	received: {
		subject: (title: string) => `Abbiamo ricevuto il documento «${title}»`,
		intro: (title: string) =>
			`il documento «${title}» è arrivato allo staff. Lo leggiamo e vi scriviamo che cosa ne facciamo.`,
	},
	asked: {
		subject: (title: string) => `Una domanda sul documento «${title}»`,
		intro: (title: string) => `prima di mettere in biblioteca «${title}» abbiamo una domanda:`,
	},
	accepted: {
		subject: (title: string) => `Il documento «${title}» è accolto`,
		intro: (title: string) =>
			`il documento «${title}» andrà in biblioteca. Ora ne scriviamo la scheda: quando sarà pubblicato, la pagina del vostro ente nella rete lo dirà. Grazie.`,
	},
	declined: {
		subject: (title: string) => `Il documento «${title}» non è accolto`,
		intro: (title: string) => `non metteremo in biblioteca il documento «${title}». Ecco perché:`,
	},
	sent: {
		subject: (organisation: string) => `Un documento per la biblioteca da ${organisation}`,
		intro: (organisation: string, title: string) => `${organisation} propone «${title}».`,
	},
	answered: {
		subject: (organisation: string) => `Una risposta da ${organisation}`,
		intro: (organisation: string, title: string) => `${organisation} ha risposto su «${title}»:`,
	},
	greeting: (name: string) => `Gentile ${name},`,
	where: 'Si trova qui:',
	signature: 'Comunità di pratiche sulla coprogettazione',
} as const;
