/** What the applicant reads after sending. */
export const applicationReceipt = {
	title: 'Richiesta ricevuta',
	number: 'Il numero della richiesta è',
	copy: 'Una copia dei dati è partita per l’indirizzo e-mail della persona di riferimento. Se non la trovi, guarda nella posta indesiderata.',
	nextTitle: 'Che cosa succede ora',
	next: [
		'Leggiamo la richiesta e prepariamo l’offerta per il tuo ente.',
		'L’offerta arriva per e-mail alla persona di riferimento. Dice anche il regime IVA.',
		'Quando l’adesione è conclusa, l’ente indica le persone che entrano nell’area riservata.',
	],
	wrongTitle: 'Hai sbagliato qualcosa?',
	wrong: 'Scrivici che cosa va corretto, e cita il numero. Non serve mandare un’altra richiesta.',
	contactsTitle: 'Per ogni domanda',
	writeTo: (name: string) => `Scrivi a ${name}:`,
	call: 'oppure telefona allo',
	neutral: {
		title: 'Ricevuta della richiesta',
		lead: 'Qui non c’è un numero di richiesta da mostrare.',
		help: 'Se hai appena inviato una richiesta di adesione, il numero è nel messaggio che mandiamo alla persona di riferimento. Se entro un’ora non arriva nulla, scrivici: forse la richiesta non è stata registrata.',
		again: 'Vai al modulo',
	},
} as const;
