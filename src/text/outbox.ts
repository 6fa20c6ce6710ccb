/** The mails on their way, as staff see them: whom they are for, never what they say. */
export const outbox = {
	title: 'Posta in uscita',
	lead: 'I messaggi che il sito manda. Chi non riceve un messaggio, di solito, è qui fra quelli non partiti.',
	states: {
		failed: 'Non partiti',
		waiting: 'In partenza',
		dropped: 'Lasciati perdere',
		sent: 'Partiti',
	},
	hints: {
		failed: 'Il sito ha provato più volte e ha smesso. Correggi la causa, poi falli ripartire.',
		waiting: 'Partono da soli, al più tardi fra pochi minuti.',
		dropped: 'Non servivano più: per esempio un codice scaduto.',
		sent: 'Presi in carico da chi li consegna, negli ultimi 30 giorni.',
	},
	statesName: 'Stato dei messaggi',
	stateCount: (label: string, count: number) => `${label} (${count})`,
	none: 'Non ce ne sono.',
	tries: (count: number) => (count === 1 ? 'un tentativo' : `${count} tentativi`),
	at: (day: string, time: string) => `${day}, ore ${time}`,
	error: (error: string) => `Motivo: ${error}`,
	retry: 'Fai ripartire',
	retryOf: (recipient: string) => `: messaggio per ${recipient}`,
	most: (limit: number) => `Sono gli ultimi ${limit}.`,
	outcomes: {
		ripartito: 'Il messaggio è di nuovo in partenza.',
		'non-ripartito': 'Quel messaggio non è fra quelli da far ripartire.',
	},
	kinds: {
		'sign-in': 'Codice per entrare',
		'application-receipt': 'Ricevuta di una richiesta di adesione',
		'application-notice': 'Avviso allo staff di una richiesta',
		'application-declined': 'Richiesta di adesione rifiutata',
		'membership-welcome': 'Benvenuto a un ente',
		'membership-renewed': 'Adesione rinnovata',
		'membership-reminder': 'Promemoria di rinnovo',
		'colleague-invited': 'Invito a una persona',
		'colleague-removed': 'Persona tolta da un ente',
		'colleague-promoted': 'Nuovo referente',
		'colleague-demoted': 'Ruolo di referente tolto',
		'colleague-notice': 'Avviso a chi è referente',
		'staff-added': 'Persona dello staff aggiunta',
		'staff-changed': 'Ruolo nello staff cambiato',
		'staff-removed': 'Persona tolta dallo staff',
	},
} as const;

/** @returns what staff call a kind of mail; the kind itself where it has no name here */
export function mailKindLabel(kind: string): string {
	return Object.entries(outbox.kinds).find(([key]) => key === kind)?.[1] ?? kind;
}
