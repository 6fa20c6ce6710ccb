/** The mails about an organisation's membership. */
export const membershipMail = {
	greeting: (name: string) => `Gentile ${name},`,
	welcome: {
		subject: (organisation: string) => `${organisation} è nella comunità di pratiche`,
		intro: (organisation: string, start: string, end: string) =>
			`l’adesione di ${organisation} vale dal ${start} al ${end}.`,
		referent:
			'Sei referente del tuo ente: puoi aggiungere le persone che useranno l’area riservata, e toglierle.',
		how: 'Per entrare non serve una password. Apri questa pagina e scrivi l’indirizzo a cui hai ricevuto questo messaggio: ti arriva un codice da usare una volta.',
		people: 'Le persone del tuo ente sono qui:',
	},
	declined: {
		subject: (number: string) => `La tua richiesta di adesione, numero ${number}`,
		intro: (number: string) =>
			`abbiamo letto la richiesta di adesione numero ${number}, e non possiamo accoglierla.`,
		reason: 'Il motivo:',
		contact: (name: string, address: string) =>
			`Per parlarne, o per mandarne un’altra, scrivi a ${name}: ${address}`,
	},
	renewed: {
		subject: (organisation: string) => `L’adesione di ${organisation} è rinnovata`,
		intro: (organisation: string, start: string, end: string) =>
			`per ${organisation} c’è una nuova adesione: vale dal ${start} al ${end}.`,
		same: 'Chi agisce per l’ente entra come prima. Consulenze e interventi si contano da capo.',
	},
	reminder: {
		subject: (organisation: string) => `L’adesione di ${organisation} sta per finire`,
		intro: (organisation: string, end: string) =>
			`l’adesione di ${organisation} vale fino al ${end}.`,
		after:
			'Dal giorno dopo l’area riservata si chiude. Si riapre da sola con il rinnovo, e non si perde nulla.',
		contact: (name: string, address: string) => `Per rinnovare scrivi a ${name}: ${address}`,
		plans: 'Le forme di adesione sono qui:',
	},
	signature: 'Comunità di pratiche sulla coprogettazione',
} as const;
