import type { SignInRefusal } from '#domain/sign-in.ts';

/** Everything that is said between asking to enter and being in, or out again. */
export const signIn = {
	errorTitle: 'C’è un problema',
	errorInTitle: 'Errore:',
	ask: {
		title: 'Entra nell’area riservata',
		description:
			'Per le persone degli enti che aderiscono: si entra con un codice ricevuto per e-mail, senza password.',
		lead: 'Scrivi l’indirizzo con cui sei nell’elenco del tuo ente: ti mandiamo un codice. Non serve una password.',
		label: 'Indirizzo e-mail',
		hint: 'Per esempio nome.cognome@comune.it',
		button: 'Mandami il codice',
		others: 'Oppure',
		provider: (name: string) => `Entra con ${name}`,
		helpTitle: 'Non riesci a entrare?',
		help: 'Entrano le persone che l’ente aderente ha indicato. Se il tuo indirizzo è cambiato o non sai se sei nell’elenco, chiedi al referente del tuo ente.',
		helpLink: 'Oppure scrivici',
		alreadyIn: (name: string) => `In questo browser è già dentro ${name}.`,
		goOn: 'Vai all’area riservata',
	},
	address: {
		empty: 'Scrivi il tuo indirizzo e-mail.',
		'too-long': 'L’indirizzo è troppo lungo: può avere al massimo 254 caratteri.',
		malformed:
			'L’indirizzo non è scritto in modo corretto. Scrivine uno solo, come nome.cognome@comune.it, senza spazi, virgolette o accenti.',
	},
	code: {
		title: 'Scrivi il codice',
		needAnother: 'Serve un altro codice',
		sentTo: (address: string) =>
			`Se ${address} è nell’elenco di un ente aderente, fra poco arriva un messaggio con un codice di sei cifre. Guarda anche nella posta indesiderata.`,
		sent: 'Se il tuo indirizzo è nell’elenco di un ente aderente, fra poco arriva un messaggio con un codice di sei cifre.',
		duration: 'Il codice vale 10 minuti. Tieni aperta questa pagina.',
		label: 'Codice di sei cifre',
		button: 'Entra',
		again: 'Non è arrivato nulla, o l’indirizzo era sbagliato?',
		againLink: 'Chiedi un altro codice',
		limit: 'Per ogni indirizzo mandiamo al massimo cinque codici l’ora.',
	},
	confirm: {
		title: 'Conferma l’accesso',
		lead: 'Premi il pulsante per entrare nell’area riservata. Se non hai chiesto tu di entrare, chiudi questa pagina.',
		button: 'Entra',
		elsewhereTitle: 'Apri il collegamento dove lo hai chiesto',
		typeCode:
			'Torna alla pagina da cui hai chiesto di entrare e scrivi lì il codice di sei cifre che è nello stesso messaggio.',
		startHere: 'Vuoi entrare da questo browser?',
	},
	refusal: {
		malformed:
			'Il codice ha sei cifre, senza lettere: copialo dal messaggio che ti abbiamo mandato.',
		wrong: (triesLeft: number) =>
			triesLeft === 1
				? 'Il codice non è quello giusto. Puoi provare ancora una volta.'
				: `Il codice non è quello giusto. Puoi provare ancora ${triesLeft} volte.`,
		'too-many': 'I tentativi sono finiti: il codice non vale più. Chiedine un altro.',
		expired: 'Sono passati più di 10 minuti: il codice non vale più. Chiedine un altro.',
		used: 'Codice e collegamento sono già stati usati per entrare. Se sei stato tu, sei già dentro; altrimenti chiedine altri.',
		replaced:
			'Dopo questo è stato chiesto un altro codice, e vale solo l’ultimo. Usa il messaggio più recente, o chiedine un altro.',
		elsewhere:
			'Il collegamento funziona solo nel browser da cui hai chiesto di entrare. Lì puoi anche scrivere il codice di sei cifre.',
		none: 'In questo browser non c’è una richiesta di accesso aperta. Chiedi un codice da qui.',
		badLink:
			'Il collegamento è incompleto: forse il programma di posta lo ha spezzato. Scrivi il codice di sei cifre, oppure chiedine un altro.',
	},
	out: {
		title: 'Esci',
		lead: 'Chiudi l’accesso in questo browser. Gli altri tuoi dispositivi restano dentro.',
		button: 'Esci',
	},
} as const;

/** What a page says when a sign-in does not go through. */
export function refusalSentence(refusal: SignInRefusal): string {
	if (refusal.kind === 'wrong') return signIn.refusal.wrong(refusal.triesLeft);
	return signIn.refusal[refusal.kind];
}
