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
	wrong:
		'Torna al modulo con il pulsante «indietro» del browser, correggi e invia di nuovo: il numero resta lo stesso e vale l’ultima versione. Oppure scrivici, e cita il numero.',
	contactsTitle: 'Per ogni domanda',
	writeTo: (name: string) => `Scrivi a ${name}:`,
	call: 'Telefona allo',
	neutral: {
		title: 'Ricevuta della richiesta',
		lead: 'Qui non c’è un numero di richiesta da mostrare.',
		help: 'Se hai appena inviato una richiesta di adesione, il numero è nel messaggio che mandiamo alla persona di riferimento. Se entro un’ora non arriva nulla, la richiesta non è stata registrata: scrivici.',
		again: 'Vai al modulo',
	},
} as const;
