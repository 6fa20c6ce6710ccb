/** The two mails of an application. */
export const applicationMail = {
	receipt: {
		subject: (number: string) => `La tua richiesta di adesione, numero ${number}`,
		intro: (number: string) =>
			`abbiamo ricevuto la richiesta di adesione numero ${number}. Se ci scrivi, cita questo numero.`,
		greeting: (name: string) => `Gentile ${name},`,
		next: 'Leggiamo la richiesta e prepariamo l’offerta, che arriva a questo indirizzo.',
		factsIntro: 'Ecco i dati che abbiamo ricevuto:',
		corrected:
			'Se hai già ricevuto un messaggio con lo stesso numero, vale questo: è la versione più recente.',
		contact: (name: string, address: string) =>
			`Per correggere o chiedere, scrivi a ${name}: ${address}`,
		notYou:
			'Non hai mandato tu questa richiesta? Qualcuno ha scritto il tuo indirizzo per errore: scrivici, e cancelliamo i dati.',
	},
	notice: {
		subject: (number: string, organisation: string) =>
			`Richiesta di adesione ${number}: ${organisation}`,
		intro: (number: string) => `È arrivata la richiesta di adesione numero ${number}.`,
		corrected:
			'Se hai già ricevuto un messaggio con lo stesso numero, l’ente ha corretto i dati: vale questo.',
		unverified:
			'Senza verifica: chi l’ha inviata non ha superato il controllo contro gli invii automatici. Prima di rispondere, guarda se l’ente esiste e se l’indirizzo è suo.',
		desk: 'È anche sulla scrivania dello staff, con le altre:',
	},
	signature: 'Comunità di pratiche sulla coprogettazione',
} as const;
