/** What the content check says to the person who wrote the file; each ends where the sentence ends. */
export const contentErrors = {
	missing: (key: string) => `Manca la chiave «${key}».`,
	wrongShape: (key: string) => `Il valore di «${key}» non ha la forma giusta.`,
	notText: (key: string) => `Il valore di «${key}» non è un testo: mettilo tra virgolette.`,
	empty: (key: string) => `«${key}» è senza valore.`,
	tooLong: (key: string, length: number, maximum: number) =>
		`«${key}» ha ${length} caratteri: il massimo è ${maximum}.`,
	notInList: (key: string, value: string, allowed: string) =>
		`«${value}» non è un valore di «${key}». I valori sono: ${allowed}.`,
	twice: (key: string, value: string) => `In «${key}» il valore «${value}» compare due volte.`,
	notADay: (key: string, value: string) =>
		`«${value}» in «${key}» non è un giorno del calendario, scritto anno-mese-giorno.`,
	notAnInstant: (key: string, value: string) =>
		`«${value}» in «${key}» non è data e ora con il fuso (+01:00 d’inverno, +02:00 d’estate).`,
	notAnAddress: (key: string, value: string) =>
		`«${value}» in «${key}» non è un indirizzo web completo, che comincia con https://.`,
	notAnEmail: (key: string, value: string) => `«${value}» in «${key}» non è un indirizzo e-mail.`,
	notASlug: (value: string) =>
		`«${value}» non va bene come indirizzo: solo lettere minuscole senza accenti, cifre e trattini.`,
	unknownKey: (key: string) => `La chiave «${key}» non esiste.`,
	unlike: (key: string) => `Le chiavi che puoi usare qui sono: ${key}.`,
	subtypeOfOther: (subtype: string, type: string, allowed: string) =>
		`«${subtype}» non è un sottotipo di «${type}». I sottotipi sono: ${allowed}.`,
	reviewTooEarly: (review: string, verified: string) =>
		`La data di «rivedere» (${review}) non viene dopo quella di «verificato» (${verified}).`,
	endsTooEarly: 'Il seminario finisce prima di cominciare, o nello stesso momento.',
	territory: {
		'code-needed':
			'Al territorio manca il codice ISTAT: due cifre la regione, tre la provincia, sei il comune.',
		'code-unknown': 'Il codice del territorio non è tra quelli dell’ISTAT per questo livello.',
		'code-useless': 'Questo livello di territorio non ha un codice ISTAT.',
		'name-needed': 'Al territorio manca il nome.',
	},
} as const;
