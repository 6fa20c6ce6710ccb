import type { ApplicationField } from '#domain/application-fields.ts';
import type { FieldFault } from '#domain/field-reading.ts';

/** What the form says of one field: its label, how to fill it in, and what to do about each fault. */
export type FieldText = {
	label: string;
	/** As it is called in a list of what was sent, where that is shorter. */
	short?: string;
	hint?: string;
} & Partial<Record<Exclude<FieldFault['kind'], 'too-long'>, string>>;

/** The form with which a body asks to join. */
export const application = {
	title: 'Richiesta di adesione',
	parent: 'Aderire',
	description:
		'Il modulo con cui un ente chiede di aderire alla comunità di pratiche sulla coprogettazione.',
	lead: 'Chiede di aderire l’ente. Bastano pochi minuti, se hai sottomano i dati per la fattura.',
	noPayment:
		'Qui non si paga nulla: la richiesta serve a preparare l’offerta, che arriva per e-mail.',
	optional: '(facoltativo)',
	button: 'Invia la richiesta',
	errorTitle: 'Ci sono dati da correggere',
	troubleTitle: 'La richiesta non è partita',
	trap: 'Lascia vuoto questo campo',
	check: 'Conferma che non sei un programma',
	checkMissing:
		'Se qui sotto non compare nulla, invia lo stesso: la richiesta arriva. Succede senza JavaScript, o se la rete dell’ente blocca altri siti.',
	sections: {
		body: 'L’ente',
		plan: 'La forma di adesione',
		contact: 'La persona di riferimento',
		invoice: 'I dati per la fattura',
		publicInvoice: 'Solo per gli enti pubblici',
		otherInvoice: 'Solo per gli altri enti',
		hopes: 'Un’ultima cosa',
	},
	choose: 'Scegli',
	noticeLabel: 'Ho letto l’',
	noticeLink: 'informativa sulla privacy',
	refusals: {
		'too-many':
			'Da questa rete, o per questo indirizzo e-mail, sono già arrivate molte richieste. I dati che hai scritto sono ancora qui sotto: riprova fra un’ora, o scrivici.',
		'not-verified':
			'Il controllo contro gli invii automatici non è riuscito, o è scaduto. I dati che hai scritto sono ancora qui sotto: ripeti il controllo e invia di nuovo.',
	},
	tooLong: (label: string, { length, limit }: { length: number; limit: number }) =>
		`${label}: hai scritto ${length} caratteri, e ce ne stanno al massimo ${limit}. Accorcia il testo.`,
} as const;

export const applicationFields: Readonly<Record<ApplicationField, FieldText>> = {
	organisation: {
		label: 'Denominazione dell’ente',
		short: 'Ente',
		hint: 'Per esteso, come va scritta nella fattura.',
		missing: 'Scrivi la denominazione dell’ente, per esempio Comune di Valbruna.',
		malformed: 'La denominazione ha bisogno di lettere: scrivila per esteso.',
	},
	kind: {
		label: 'Che ente è',
		short: 'Natura',
		missing: 'Scegli che ente è: pubblico, del Terzo settore o un’altra organizzazione.',
		unknown: 'Scegli una delle tre risposte: ente pubblico, del Terzo settore o altro.',
	},
	region: {
		label: 'Regione',
		missing: 'Scegli la regione in cui l’ente ha la sede.',
		unknown: 'Scegli una regione dell’elenco.',
	},
	place: {
		label: 'Comune o provincia',
		hint: 'Dove lavora l’ente, per esempio Valbruna, oppure provincia di Lecco.',
		malformed: 'Scrivi il nome del comune o della provincia, oppure lascia vuoto.',
	},
	plan: {
		label: 'Quale forma scegli',
		short: 'Forma di adesione',
		missing: 'Scegli una delle due forme di adesione.',
		unknown: 'Scegli una delle due forme di adesione.',
	},
	contact: {
		label: 'Nome e cognome',
		short: 'Persona di riferimento',
		missing: 'Scrivi nome e cognome della persona a cui rispondere.',
		malformed: 'Il nome ha bisogno di lettere: scrivi nome e cognome.',
	},
	role: {
		label: 'Ruolo nell’ente',
		short: 'Ruolo',
		hint: 'Per esempio responsabile dei servizi sociali.',
		malformed: 'Scrivi il ruolo a parole, oppure lascia vuoto.',
	},
	email: {
		label: 'E-mail',
		hint: 'Una casella ordinaria, non la PEC: molte caselle PEC non ricevono i messaggi di chi non ha una PEC, e quindi nemmeno il codice per entrare nell’area riservata.',
		missing: 'Scrivi un indirizzo e-mail ordinario, come nome.cognome@comune.it.',
		malformed:
			'L’indirizzo e-mail non è scritto in modo corretto. Scrivine uno solo, come nome.cognome@comune.it, senza spazi, virgolette o accenti.',
		certified:
			'Questo sembra un indirizzo PEC. Scrivi qui una casella ordinaria, come nome.cognome@comune.it: la PEC va nel suo campo, fra i dati per la fattura.',
	},
	phone: {
		label: 'Telefono',
		malformed:
			'Il numero di telefono ha da 6 a 15 cifre, senza lettere: per esempio 02 1234567. Oppure lascia vuoto.',
	},
	fiscalCode: {
		label: 'Codice fiscale dell’ente',
		short: 'Codice fiscale',
		hint: 'Undici cifre, per esempio 80000000002.',
		missing: 'Scrivi il codice fiscale dell’ente: undici cifre.',
		malformed:
			'Il codice fiscale di un ente ha undici cifre, senza lettere: controlla di averle tutte.',
		personal:
			'Questo è il codice fiscale di una persona. Serve quello dell’ente, che ha undici cifre.',
		'check-digit':
			'Il codice fiscale non torna: l’ultima cifra, che serve da controllo, non corrisponde alle altre. Ricopialo da un documento dell’ente.',
	},
	vatNumber: {
		label: 'Partita IVA',
		hint: 'Solo se è diversa dal codice fiscale.',
		malformed:
			'La partita IVA ha undici cifre, senza lettere. Se è uguale al codice fiscale, lascia vuoto.',
		personal:
			'Questo è il codice fiscale di una persona. La partita IVA ha undici cifre; se l’ente non ne ha una, lascia vuoto.',
		'check-digit':
			'La partita IVA non torna: l’ultima cifra, che serve da controllo, non corrisponde alle altre. Ricopiala da un documento dell’ente.',
	},
	certifiedMail: {
		label: 'PEC dell’ente',
		short: 'PEC',
		hint: 'Obbligatoria per gli enti pubblici, facoltativa per gli altri.',
		missing: 'Scrivi la PEC dell’ente, come protocollo@pec.comune.it.',
		malformed:
			'La PEC non è scritta in modo corretto. Scrivine una sola, come protocollo@pec.comune.it, senza spazi, virgolette o accenti.',
	},
	officeCode: {
		label: 'Codice univoco dell’ufficio',
		short: 'Codice univoco ufficio',
		hint: 'Sei lettere o cifre, per esempio UFABCD. È nell’Indice delle pubbliche amministrazioni (IPA).',
		missing:
			'Scrivi il codice univoco dell’ufficio che riceve la fattura: sei lettere o cifre, come UFABCD.',
		malformed:
			'Il codice univoco dell’ufficio ha sei lettere o cifre, come UFABCD. Quello di sette è il codice destinatario dei privati.',
	},
	cig: {
		label: 'CIG',
		hint: 'Se previsto: dieci lettere o cifre.',
		malformed: 'Il CIG ha dieci lettere o cifre, come B123456789. Se non c’è, lascia vuoto.',
	},
	orderReference: {
		label: 'Estremi dell’ordine',
		short: 'Ordine',
		hint: 'Se previsti: numero e data dell’ordine o della determina.',
		malformed:
			'Scrivi numero e data dell’ordine, come n. 12 del 3 marzo 2026, oppure lascia vuoto.',
	},
	recipientCode: {
		label: 'Codice destinatario',
		hint: 'Sette lettere o cifre, per esempio ABC1234. Se non c’è, basta la PEC.',
		malformed:
			'Il codice destinatario ha sette lettere o cifre, come ABC1234. Se non c’è, lascia vuoto.',
	},
	hopes: {
		label: 'Che cosa si aspetta l’ente dalla comunità',
		short: 'Che cosa si aspetta',
		hint: 'Un’esperienza in corso, un dubbio, un tema da affrontare. Al massimo 1.500 caratteri. Non scrivere dati di persone seguite dai servizi.',
		malformed: 'Scrivi qualche parola, oppure lascia vuoto.',
	},
	notice: {
		label: 'Informativa',
		missing: 'Leggi l’informativa sulla privacy e segna la casella.',
		unknown: 'Leggi l’informativa sulla privacy e segna la casella.',
	},
};

/**
 * @returns what happened to a field, and what to do
 * @throws if the field cannot have such a fault
 */
export function faultSentence(field: ApplicationField, fault: FieldFault): string {
	const text = applicationFields[field];
	if (fault.kind === 'too-long') return application.tooLong(text.label, fault);
	const sentence = text[fault.kind];
	if (sentence === undefined) throw new Error(`${field} has no sentence for ${fault.kind}.`);
	return sentence;
}
