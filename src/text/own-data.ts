import { ERASURE_WORD } from '#domain/erasure.ts';

/** A copy of what the site keeps of a person, and the way out. */
export const ownData = {
	title: 'I tuoi dati',
	lead: 'Qui prendi una copia di ciò che il sito conserva su di te, o ti cancelli.',
	copyTitle: 'Una copia',
	copyLead:
		'È un file JSON: lo apri con un programma di testo, e un altro sito può leggerlo. Contiene nome e indirizzo, enti, accessi, messaggi, documenti salvati e le righe del registro che ti riguardano.',
	copyButton: 'Scarica i tuoi dati',
	eraseTitle: 'Cancellarti',
	eraseLead: 'Se ti cancelli:',
	eraseWhat: [
		'esci subito, e il tuo indirizzo non apre più il sito',
		'nome, indirizzo, note, documenti salvati e account collegati si cancellano',
		'resta ciò che il tuo ente ha chiesto e ricevuto, senza dire da chi',
		'non si può tornare indietro',
	],
	eraseConfirm: `Per confermare scrivi ${ERASURE_WORD}`,
	eraseButton: 'Cancellami',
	eraseWrong: `Scrivi ${ERASURE_WORD} per confermare. Non è stato cancellato nulla.`,
	staff:
		'Fai parte della redazione: prima chiedi a chi amministra il sito di toglierti dalla redazione, poi torna qui.',
	lastReferent: (organisations: readonly string[]) =>
		`Sei l’unica persona referente di ${organisations.join(' e di ')}. Prima indica un’altra persona referente; se non c’è nessuno, scrivi a chi segue le adesioni.`,
	contacts: 'Scrivi a chi segue le adesioni',
	doneTitle: 'Ti abbiamo cancellato',
	doneLead:
		'I tuoi dati non sono più nel sito, e questo dispositivo è uscito. Te lo confermiamo con un’e-mail, l’ultima.',
	home: 'Vai alla pagina iniziale',
	file: (day: string) => `i-miei-dati-${day}.json`,
	mail: {
		subject: 'I tuoi dati sono cancellati',
		done: 'Come hai chiesto, abbiamo cancellato i tuoi dati dal sito della comunità di pratiche sulla coprogettazione. Da ora questo indirizzo non apre più l’area riservata.',
		stays:
			'Nelle storie degli enti resta che cosa è stato fatto, senza dire da chi. Le copie di sicurezza si esauriscono da sole; se ne ripristiniamo una, ripetiamo la cancellazione.',
		notYou: 'Se non l’hai chiesto tu, scrivi subito a:',
	},
} as const;
