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
	notAnAmount: (key: string, value: string) =>
		`«${value}» in «${key}» non è un importo: si scrive in euro, senza punti fra le migliaia e senza simbolo.`,
	negativePoints: (points: string) => `Un criterio non può valere ${points} punti.`,
	closesTooEarly: (closing: string, opening: string) =>
		`La scadenza (${closing}) non viene dopo la pubblicazione (${opening}).`,
	periodReversed: (end: string, start: string) =>
		`La fine (${end}) viene prima dell’inizio (${start}).`,
	validityWithoutNote: (state: string) =>
		`Lo stato è «${state}», e manca una «nota» che dica a chi legge che cosa è cambiato.`,
	noSummary: 'L’allegato non è accessibile, e manca un «riassunto» per chi non può leggerlo.',
	endsTooEarly: 'Il seminario finisce prima di cominciare, o nello stesso momento.',
	registrationsCloseTooEarly: 'Le iscrizioni si chiudono prima di aprirsi, o nello stesso momento.',
	territory: {
		'code-needed':
			'Al territorio manca il codice ISTAT: due cifre la regione, tre la provincia, sei il comune.',
		'code-unknown': 'Il codice del territorio non è tra quelli dell’ISTAT per questo livello.',
		'code-useless': 'Questo livello di territorio non ha un codice ISTAT.',
		'name-needed': 'Al territorio manca il nome.',
	},
	survey: {
		closesTooEarly: (closing: string, opening: string) =>
			`La chiusura (${closing}) non viene dopo l’apertura (${opening}).`,
		sameQuestion: (code: string) => `Un’altra domanda ha già il codice «${code}».`,
		sameAnswer: (code: string) => `In questa domanda un’altra risposta ha già il codice «${code}».`,
		choices: (kind: string) =>
			`A una domanda di tipo «${kind}» servono almeno due «risposte» tra cui scegliere.`,
		ends: 'A una scala servono gli «estremi»: che cosa vogliono dire il primo e l’ultimo gradino.',
		noChoices: (kind: string) => `Una domanda di tipo «${kind}» non ha «risposte» da scegliere.`,
		noEnds: (kind: string) => `Una domanda di tipo «${kind}» non ha «estremi» né «gradini».`,
		steps: (steps: string) => `Una scala ha da 3 a 10 gradini, e qui sono ${steps}.`,
		unknownQuestion: (code: string) => `Nessuna domanda ha il codice «${code}».`,
		laterQuestion: (code: string) =>
			`La domanda «${code}» non viene prima di questa: chi risponde non l’ha ancora letta.`,
		textQuestion: (code: string) =>
			`Alla domanda «${code}» si risponde con parole proprie: nessuna risposta si può prevedere.`,
		unknownAnswer: (answer: string, question: string) =>
			`«${answer}» non è una risposta della domanda «${question}».`,
	},
	noSiteFacts: 'Manca il file «sito.yaml» con i nomi, le quote e i contatti.',
	notUtf8: 'Il file non è salvato in UTF-8: da questa riga i segni non si leggono.',
	ignored: (name: string) =>
		`«${name}» non è un documento (.md, .mdx) né un’immagine (.png, .jpg, .webp, .avif, .svg, .gif).`,
	ignoredSurvey: (name: string) => `«${name}» non è un questionario, che è un file .yaml.`,
	noFrontMatter: 'Il file non comincia con il frontespizio chiuso tra due righe «---».',
	notKeys: 'Il frontespizio non è un elenco di chiavi con il loro valore.',
	repeatedKey: (key: string) => `La chiave «${key}» è scritta due volte.`,
	yaml: {
		quote:
			'Il testo tra virgolette non si chiude, o contiene le stesse virgolette che lo chiudono.',
		colon: 'Un testo che contiene «: » va tra virgolette.',
		bracket: 'Una parentesi non si chiude, o dopo la chiusura c’è altro testo.',
		mark: 'Un testo che comincia con un segno come *, &, !, @ o % va tra virgolette.',
		tab: 'Il rientro è fatto con una tabulazione: servono spazi.',
		other: 'Qui il frontespizio non si legge: un rientro è sbagliato, o manca un segno.',
	},
	fileName: (name: string) =>
		`Il nome «${name}» ha segni diversi da lettere minuscole senza accenti, cifre e trattini.`,
	sameAddress: (address: string, other: string) => `L’indirizzo ${address} è già di ${other}.`,
	sameTitle: (title: string, other: string) => `Il titolo «${title}» è già di ${other}.`,
	unknown: {
		documenti: (slug: string) => `Nessun documento si chiama «${slug}».`,
		norme: (slug: string) => `Nel registro delle norme non c’è «${slug}».`,
		seminari: (slug: string) => `Nessun seminario si chiama «${slug}».`,
	},
	itself: (slug: string) => `«${slug}» è la pagina stessa.`,
	draftRelated: (slug: string) => `Il documento «${slug}» è una bozza, che il sito non mostra.`,
	closed: {
		'correlato-riservato': (slug: string) =>
			`Il documento «${slug}» è riservato, e chi legge questo non può aprirlo.`,
		'riferimento-riservato': (slug: string) =>
			`«${slug}» è riservato, e chi legge questa pagina non può aprirlo.`,
		'passo-di-altra-visibilita': (slug: string) =>
			`Il documento «${slug}» non è per i membri, e una procedura mostra solo documenti per i membri.`,
	},
	stepTwice: (slug: string, other: string) => `Il documento «${slug}» è già un passo di ${other}.`,
	noSuchTheme: (name: string, themes: string) =>
		`«${name}» non è una questione trasversale. Le questioni sono: ${themes}.`,
	sameAlias: (name: string, other: string) => `«${name}» indica già ${other}, negli stessi giorni.`,
	sameIdentifier: (identifier: string, other: string) =>
		`L’identificativo «${identifier}» è già di ${other}.`,
	unreadAct: (slug: string) =>
		`Nel registro «${slug}» è da verificare: nessuno l’ha ancora letto, e la cronologia non può dire che cosa cambia.`,
	otherDay: (day: string, known: string) =>
		`La cronologia dice ${day}, il registro delle norme dice ${known}.`,
	inTheFuture: (key: string, day: string, today: string) =>
		`«${day}» in «${key}» non è ancora arrivato: oggi è ${today}.`,
	dottedThousands: (key: string, written: string) =>
		`«${written}» in «${key}» si legge come un numero con tre decimali: fra le migliaia non ci vuole il punto.`,
	noAttachment: (file: string) => `In «allegati/» non c’è il file «${file}».`,
	attachmentFormat: (file: string, allowed: string) =>
		`Il file «${file}» non è tra i formati ammessi: ${allowed}.`,
	heavyAttachment: (file: string, size: string, maximum: string) =>
		`Il file «${file}» pesa ${size}: il massimo è ${maximum}.`,
	attachmentName: (file: string) =>
		`Il nome «${file}» ha segni diversi da lettere minuscole senza accenti, cifre, punti e trattini.`,
	sharedAttachment: (file: string, other: string) =>
		`Il file «${file}» è anche in ${other}, che ha un’altra visibilità.`,
	unusedAttachment: (file: string) => `Nessun documento ha tra gli allegati «${file}».`,
	noAlt: (image: string) => `L’immagine «${image}» non ha un testo alternativo.`,
	notRelative: (image: string) => `L’immagine «${image}» non è indicata con un percorso relativo.`,
	noImage: (image: string) => `Il file dell’immagine «${image}» non c’è.`,
	unknownBox: (name: string, known: string) =>
		`Il riquadro «${name}» non esiste. I riquadri sono: ${known}.`,
	openBox: (name: string) => `Il riquadro «${name}» non si chiude: manca una riga con «:::».`,
	normBox: {
		unknown: (slug: string) => `Il riquadro cita «${slug}», che nel registro delle norme non c’è.`,
		unread: (slug: string) =>
			`Il riquadro cita «${slug}», che nessuno ha ancora riletto: se ne può dare il collegamento, non le parole.`,
		unlisted: (slug: string) =>
			`Il riquadro cita «${slug}», che manca fra le «norme» del documento.`,
		differs: 'Il riquadro non dice ciò che dice il registro, o gli manca qualcosa.',
	},
	mdx: 'Qui il testo non si legge come MDX: un tag non si chiude, o c’è una «{» o una «<» di troppo.',
	contractWord: (written: string, better: string) =>
		`«${written}» è una parola dei contratti: qui si scrive ${better}. Se la citi soltanto, mettila fra virgolette basse.`,
	example: 'Questo contenuto è inventato («esempio: true»): nel sito vero non può stare.',
	examplesStop: (count: number) =>
		`${count === 1 ? 'Un contenuto è' : `${count} contenuti sono`} di esempio: il sito vero non viene costruito. Per costruirlo lo stesso: npm run build -- --con-esempi`,
	notice: 'Da sapere',
	why: 'Perché',
	write: 'Scrivi',
	explained: 'Spiegazione',
	count: (errors: number, files: number) =>
		`${errors === 1 ? 'Un errore' : `${errors} errori`} in ${files === 1 ? 'un file' : `${files} file`}`,
	stopped: 'il sito non viene costruito finché non sono corretti.',
	onlyWarned: 'con questi errori il sito non si potrà pubblicare.',
	fine: (files: number) => `Contenuti a posto: ${files} file controllati.`,
} as const;
