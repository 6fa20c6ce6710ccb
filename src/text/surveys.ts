/** Questionnaires as members find them. */
export const surveys = {
	title: 'Questionari',
	lead: 'Le domande che la comunità fa ai suoi enti e alle persone che ne fanno parte. Decidono i temi dei seminari e dicono che cosa cambiare.',
	ideasLink: 'Hai una proposta? Scrivila fra le idee',
	toAnswer: {
		title: 'A cui rispondere',
		none: 'Hai risposto a tutto: adesso non c’è nessun questionario aperto che ti aspetta.',
	},
	answered: { title: 'Già risposti' },
	closed: { title: 'Chiusi' },
	modes: {
		ente: 'Una risposta per tutto l’ente',
		anonimo: 'Risposta personale e anonima',
	},
	closes: (day: string, time: string) => `Si può rispondere fino al ${day}, ore ${time}`,
	closedOn: (day: string) => `Chiuso il ${day}`,
	drafted: 'C’è una bozza',
	follows: 'Dopo il seminario',
	resultsSoon: 'I risultati si leggono qui quando lo staff li pubblica.',
	resultsLink: 'Leggi i risultati',
	resultsOf: (title: string) => `di «${title}»`,
	example: 'Questo questionario è un esempio: mostra come funziona.',
	form: {
		optional: 'Si può saltare.',
		several: 'Puoi sceglierne più di una.',
		onlyIf: (question: string, answers: readonly string[]) =>
			`Conta solo se a «${question}» hai risposto ${either(answers)}.`,
		saveDraft: 'Salva la bozza',
		send: 'Invia la risposta',
		sendOnce: 'La risposta si invia una volta sola: prima di inviarla, accordati con i colleghi.',
		anonymous:
			'Le tue risposte arrivano senza nome, senza ente e senza data. Il sito ricorda soltanto che hai risposto, per non contarti due volte. Per questo dopo l’invio non si possono né rileggere né cambiare.',
		careful: 'Nelle risposte a parole tue non scrivere nomi.',
		draftBy: (name: string, day: string, time: string) =>
			`Bozza salvata da ${name} il ${day}, ore ${time}.`,
		draft: (day: string, time: string) => `Bozza salvata il ${day}, ore ${time}.`,
	},
	colleague: {
		title: 'Che cosa ha salvato intanto il collega',
		by: (name: string | null) => (name === null ? 'Un collega ha scritto:' : `${name} ha scritto:`),
		nothing: 'niente',
		explain:
			'Le tue risposte sono nel modulo, quelle salvate intanto sono qui sotto. Riporta nel modulo ciò che vuoi tenere, poi salva o invia di nuovo.',
	},
	own: {
		title: 'La vostra risposta',
		sentBy: (name: string, day: string, time: string) =>
			`Inviata da ${name} il ${day}, ore ${time}.`,
		sent: (day: string, time: string) => `Inviata il ${day}, ore ${time}.`,
		nothing: 'Nessuna risposta',
	},
	personal: 'Hai risposto a questo questionario.',
	neverSent: 'Il questionario è chiuso, e il vostro ente non ha inviato una risposta.',
	neverAnswered: 'Il questionario è chiuso, e non hai risposto.',
	faults: {
		missing: 'Manca la risposta.',
		malformed: 'La risposta non ha parole.',
		unknown: 'La risposta non è tra quelle da scegliere.',
	},
	refusals: {
		closed: 'Il questionario si è chiuso prima che la risposta arrivasse: non è stata salvata.',
		sent: 'Un collega ha già inviato la risposta del vostro ente, e se ne conta una sola. La trovi riaprendo la pagina.',
		changed:
			'Mentre scrivevi un collega ha salvato un’altra versione. Non si è persa nessuna delle due.',
		answered: 'Hai già risposto, e si conta una risposta sola.',
	},
	outcomes: {
		bozza: 'La bozza è salvata. La trovano anche i tuoi colleghi.',
		inviato: 'La risposta è inviata. Ai colleghi arriva una e-mail.',
		contato: 'La tua risposta è arrivata. Grazie.',
		'gia-risposto': 'La tua risposta era già arrivata: se ne conta una sola.',
	},
	deedLabels: {
		'survey.save': 'Bozza di questionario salvata',
		'survey.send': 'Questionario inviato',
		'survey.publish': 'Risultati di un questionario pubblicati',
		'survey.withdraw': 'Risultati di un questionario ritirati',
	},
} as const;

const EITHER = new Intl.ListFormat('it', { type: 'disjunction' });

function either(answers: readonly string[]): string {
	return EITHER.format(answers.map((answer) => `«${answer}»`));
}
