/** What a person reads when the site refuses a request before any page is chosen. */
export const door = {
	language: 'it',
	methodNotAllowed: {
		title: 'Richiesta non prevista',
		sentence: 'Questo indirizzo non accetta il tipo di richiesta che ha ricevuto.',
	},
	misdirected: {
		title: 'Indirizzo del sito diverso',
		sentence: 'Il sito non risponde a questo nome: controlla l’indirizzo nella barra del browser.',
	},
	foreignOrigin: {
		title: 'Modulo non riconosciuto',
		sentence:
			'Il modulo non arriva da una pagina del sito, quindi non è stato letto. Torna alla pagina, ricaricala e invialo di nuovo.',
	},
	notAForm: {
		title: 'Formato non riconosciuto',
		sentence:
			'Il sito legge solo ciò che arriva dai suoi moduli, e questo invio ha un altro formato.',
	},
	tooLarge: {
		title: 'Invio troppo grande',
		sentence: 'Il testo inviato supera i 64 kB. Accorcialo e riprova.',
	},
	unavailable: {
		title: 'Il sito non risponde',
		sentence: 'C’è un problema dalla nostra parte. Riprova fra qualche minuto.',
	},
	renew: {
		title: 'L’adesione è scaduta',
		sentence: 'Per rientrare nell’area riservata il tuo ente deve rinnovare l’adesione.',
	},
	unknown: {
		title: 'Questa pagina non c’è',
		sentence: 'L’indirizzo può essere sbagliato, oppure la pagina è stata spostata o tolta.',
	},
} as const;
