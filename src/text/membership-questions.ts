/**
 * What those who have to decide ask before they join. What only the staff can say is answered by
 * whom to ask, and stands in docs/esercizio.md among what is to be confirmed.
 */
export const membershipQuestions: readonly Question[] = [
	{
		question: 'Quante persone dell’ente possono partecipare?',
		answer:
			'A ogni seminario vengono tre persone. Nell’area riservata entrano le persone che l’ente indica, ciascuna con il proprio indirizzo e-mail.',
	},
	{
		question: 'Che cosa succede se una persona cambia ufficio o se ne va?',
		answer:
			'Basta dirlo a chi segue le adesioni. Quando la persona viene tolta dall’elenco non entra più, nemmeno se in quel momento era collegata. Al suo posto l’ente ne indica un’altra.',
	},
	{
		question: 'Serve una password, o SPID?',
		answer:
			'No. Scrivi il tuo indirizzo e-mail, ricevi un codice e lo inserisci. Poi resti collegato su quel dispositivo: se torni almeno ogni due settimane, il codice serve di nuovo solo dopo novanta giorni.',
	},
	{
		question: 'Posso usare una casella PEC per entrare?',
		answer:
			'Meglio di no: molte caselle PEC non ricevono i messaggi di chi non ha una PEC, e quindi nemmeno il codice. Per entrare indica una casella ordinaria; la PEC dell’ente serve per la fattura.',
	},
	{
		question: 'Possiamo usare una casella dell’ufficio, letta da più persone?',
		answer:
			'È meglio che ognuno usi la propria. Il codice arriva in quella casella: chi la legge entrerebbe con il nome di un’altra persona.',
	},
	{
		question: 'Chi vede i materiali che mettiamo in comune?',
		answer:
			'Le persone degli enti che aderiscono e lo staff. Stanno nell’area riservata: chi non aderisce non li legge. Prima di mandarli togli i dati delle persone seguite dai servizi.',
	},
	{
		question: 'Possiamo guardare la biblioteca prima di aderire?',
		answer:
			'In parte. Tutti possono vedere quanti documenti contiene, di che cosa parlano e una parte dei titoli. Le pubblicazioni si leggono per intero. Il resto si apre con l’adesione.',
	},
	{
		question: 'Chi non aderisce può venire a un seminario?',
		answer:
			'No, i seminari sono per gli enti che aderiscono. I programmi, però, li possono leggere tutti.',
	},
	{
		question: 'Possiamo passare dalla partecipazione base a quella personalizzata?',
		answer: 'Chiedilo a chi segue le adesioni: ti dice se e da quando è possibile per il tuo ente.',
	},
	{
		question:
			'Siamo più enti che lavorano insieme, per esempio i Comuni di un ambito: aderiamo una volta sola?',
		answer:
			'L’adesione è di un ente: suoi sono i posti, le consulenze e la fattura. Se volete aderire in più enti, scrivete a chi segue le adesioni prima di inviare la richiesta.',
	},
	{
		question: 'Che cosa succede quando l’anno finisce?',
		answer:
			'Se l’adesione non è rinnovata, le persone dell’ente non aprono più l’area riservata: al suo posto trovano a chi scrivere per rinnovare. Le pagine pubbliche restano aperte a tutti.',
	},
];

type Question = { question: string; answer: string };
