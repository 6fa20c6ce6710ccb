/** The mails about a place at a seminar. */
export const seminarMail = {
	greeting: (name: string) => `Buongiorno ${name},`,
	when: 'Quando',
	where: 'Dove',
	confirmBy: 'Da confermare entro',
	registeredBy: (name: string) => `Ti ha iscritto ${name}.`,
	manage: 'Per annullare o passare il posto a un’altra persona del tuo ente, fino all’inizio:',
	follow: 'Qui trovi la situazione del tuo ente:',
	confirmHere: 'Conferma qui, o lascia il posto a chi segue:',
	signature: 'La redazione della comunità di pratiche',
	registered: {
		subject: (title: string) => `Sei iscritto al seminario «${title}»`,
		body: (title: string) =>
			`hai un posto al seminario «${title}». In allegato c’è la data per il tuo calendario.`,
	},
	waiting: {
		subject: (title: string) => `In lista d’attesa per «${title}»`,
		body: (title: string) =>
			`i posti del seminario «${title}» sono esauriti e sei in lista d’attesa. Se si libera un posto per te ti scriviamo, e avrai un tempo per confermarlo.`,
	},
	offered: {
		subject: (title: string) => `Si è liberato un posto per «${title}»: da confermare`,
		body: (title: string) =>
			`si è liberato un posto per te al seminario «${title}». Lo teniamo fino al momento indicato qui sotto; poi va a chi segue in lista.`,
	},
	lost: {
		subject: (title: string) => `Il posto per «${title}» è andato a chi seguiva`,
		body: (title: string) =>
			`il posto che si era liberato al seminario «${title}» non è stato confermato in tempo ed è andato a chi seguiva in lista. Se le iscrizioni sono aperte puoi chiederne un altro.`,
	},
	cancelled: {
		subject: (title: string) => `Iscrizione annullata: «${title}»`,
		body: (title: string) =>
			`la tua iscrizione al seminario «${title}» è stata annullata. Se avevi messo la data in calendario, toglila.`,
	},
	passed: {
		subject: (title: string) => `Il tuo posto per «${title}» è passato a un’altra persona`,
		body: (title: string) =>
			`il tuo posto al seminario «${title}» è passato a un’altra persona del tuo ente. Se avevi messo la data in calendario, toglila.`,
	},
} as const;

export type SeminarMailKind =
	| 'registered'
	| 'waiting'
	| 'offered'
	| 'lost'
	| 'cancelled'
	| 'passed';
