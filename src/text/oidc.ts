/** What is said on the way to a provider such as Microsoft or Google, and back. */
export const oidc = {
	language: 'it',
	enter: (provider: string) => `Entra con ${provider}`,
	link: (provider: string) => `Collega ${provider}`,
	leaving: {
		title: (provider: string) => `Vai da ${provider}`,
		link: (provider: string) => `Continua con ${provider}`,
	},
	/** Shown on the sign-in page to who comes back with an account that we do not know yet. */
	unknown: {
		title: (provider: string) => `Manca un passo: collega ${provider}`,
		lead: (provider: string) =>
			`Non sappiamo ancora di chi è questo account. Scrivi qui sotto l’indirizzo con cui sei nell’elenco del tuo ente: il codice che ti mandiamo collega l’account al tuo profilo, e dalla prossima volta entri direttamente con ${provider}.`,
	},
	outcomes: {
		'account-annullato': {
			good: false,
			sentence:
				'Hai interrotto l’accesso. Puoi riprovare, o entrare con un codice ricevuto per e-mail.',
		},
		'account-non-riuscito': {
			good: false,
			sentence:
				'L’accesso con l’account esterno non è riuscito. Riprova da qui; se succede ancora, entra con un codice ricevuto per e-mail.',
		},
		'account-non-risponde': {
			good: false,
			sentence:
				'Il servizio che riconosce il tuo account non risponde. Entra con un codice ricevuto per e-mail, o riprova fra qualche minuto.',
		},
		'account-troppe-volte': {
			good: false,
			sentence:
				'Nell’ultima ora questa strada è stata presa troppe volte. Entra con un codice ricevuto per e-mail, o riprova fra un’ora.',
		},
		'account-fuori-elenco': {
			good: false,
			sentence:
				'Questo account è di una persona che non è più nell’elenco di un ente aderente. Se è un errore, chiedi al referente del tuo ente.',
		},
		'account-necessario': {
			good: false,
			sentence:
				'Il codice è giusto, ma chi lavora nella redazione entra anche con il suo account di lavoro e la seconda verifica. Usa il pulsante qui sotto.',
		},
		'account-collegato': {
			good: true,
			sentence: 'L’account è collegato: dalla prossima volta puoi entrare con quello.',
		},
		'account-gia-collegato': {
			good: true,
			sentence: 'L’account era già collegato al tuo profilo.',
		},
		'account-di-altri': {
			good: false,
			sentence:
				'Questo account è già collegato al profilo di un’altra persona. Esci da quell’account e riprova con il tuo.',
		},
	},
} as const;

export type OidcOutcome = keyof typeof oidc.outcomes;
