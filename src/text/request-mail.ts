import { site } from './site.ts';

/** What the mails of consultations and appearances share. */
export const requestMail = {
	greeting: (name: string) => `Gentile ${name},`,
	signature: site.name,
} as const;

/** What a mail says of a request, before the address at which to read more. */
export type RequestNews<F> = {
	subject: (facts: F) => string;
	lines: (facts: F) => readonly string[];
};

export type ConsultationFacts = {
	subject: string;
	organisation: string;
	/** Of staff who took it up, or of the colleague who wrote. */
	by: string;
	reason: string;
};

const backAgain =
	'La richiesta non conta tra le consulenze del periodo: puoi usarla per un’altra domanda.';

/** To whoever asked, or to staff: what happened to a consultation. */
export const consultationMail = {
	received: {
		subject: ({ subject }) => `Abbiamo ricevuto la domanda: ${subject}`,
		lines: () => [
			'abbiamo ricevuto la richiesta di consulenza del tuo ente. Ti scriviamo quando qualcuno la prende in carico.',
			'La leggono anche i tuoi colleghi dell’ente. Finché non c’è una risposta puoi aggiungere una nota da questa pagina:',
		],
	},
	notice: {
		subject: ({ organisation, subject }) => `Consulenza da assegnare: ${subject} (${organisation})`,
		lines: ({ organisation, by }) => [
			`${by}, per ${organisation}, chiede una consulenza.`,
			'La domanda è sulla scrivania dello staff:',
		],
	},
	assigned: {
		subject: ({ subject }) => `In lavorazione: ${subject}`,
		lines: ({ by }) => [
			`la richiesta di consulenza è affidata a ${by}.`,
			'Se nel frattempo qualcosa cambia, aggiungi una nota qui:',
		],
	},
	entrusted: {
		subject: ({ organisation, subject }) =>
			`Consulenza affidata a te: ${subject} (${organisation})`,
		lines: ({ organisation }) => [
			`la consulenza chiesta da ${organisation} è affidata a te. La trovi qui:`,
		],
	},
	answered: {
		subject: ({ subject }) => `La risposta è pronta: ${subject}`,
		lines: () => [
			'c’è la risposta alla domanda del tuo ente. Resta nell’area riservata, dove la leggono anche i tuoi colleghi:',
		],
	},
	declined: {
		subject: ({ subject }) => `Domanda non accolta: ${subject}`,
		lines: ({ reason }) => [
			'non possiamo rispondere a questa richiesta di consulenza. Il motivo:',
			reason,
			backAgain,
			'La richiesta resta qui:',
		],
	},
	note: {
		subject: ({ organisation, subject }) => `Nota aggiunta: ${subject} (${organisation})`,
		lines: ({ organisation, by }) => [
			`${by}, per ${organisation}, ha aggiunto una nota a una consulenza. La leggi qui:`,
		],
	},
	withdrawn: {
		subject: ({ organisation, subject }) => `Consulenza ritirata: ${subject} (${organisation})`,
		lines: ({ organisation }) => [
			`${organisation} ha ritirato la richiesta di consulenza. Non serve rispondere.`,
			'La richiesta resta qui:',
		],
	},
	finished: {
		subject: ({ organisation, subject }) => `Consulenza chiusa: ${subject} (${organisation})`,
		lines: ({ organisation }) => [
			`${organisation} ha chiuso la consulenza mentre era in lavorazione.`,
			'La richiesta resta qui:',
		],
	},
} as const satisfies Record<string, RequestNews<ConsultationFacts>>;

export type ConsultationNews = keyof typeof consultationMail;

export type AppearanceFacts = {
	event: string;
	organisation: string;
	by: string;
	reason: string;
	/** Day and hours as people read them; `''` without an agreed date. */
	date: string;
	place: string;
};

/** To whoever asked, or to staff: what happened to an appearance. */
export const appearanceMail = {
	received: {
		subject: ({ event }) => `Abbiamo ricevuto la richiesta di intervento: ${event}`,
		lines: () => [
			'abbiamo ricevuto la richiesta di un intervento dello staff alla vostra iniziativa. Ti scriviamo quando qualcuno la prende in carico.',
			'La richiesta è qui:',
		],
	},
	notice: {
		subject: ({ organisation, event }) => `Intervento da assegnare: ${event} (${organisation})`,
		lines: ({ organisation, by }) => [
			`${by}, per ${organisation}, chiede un intervento dello staff.`,
			'La richiesta, con le date proposte, è sulla scrivania dello staff:',
		],
	},
	assigned: {
		subject: ({ event }) => `In lavorazione: ${event}`,
		lines: ({ by }) => [`la richiesta di intervento è affidata a ${by}. La trovi qui:`],
	},
	entrusted: {
		subject: ({ organisation, event }) => `Intervento affidato a te: ${event} (${organisation})`,
		lines: ({ organisation }) => [
			`l’intervento chiesto da ${organisation} è affidato a te. Lo trovi qui:`,
		],
	},
	agreed: {
		subject: ({ event, date }) => `Data fissata, ${date}: ${event}`,
		lines: ({ event, date, place, by }) => [
			`lo staff interviene a «${event}».`,
			`Quando: ${date}. Dove: ${place}. Chi: ${by}.`,
			'Il file allegato aggiunge la data alla tua agenda. Se un messaggio precedente indicava un’altra data, vale questa. I dettagli sono qui:',
		],
	},
	declined: {
		subject: ({ event }) => `Intervento non possibile: ${event}`,
		lines: ({ reason }) => [
			'lo staff non può intervenire all’iniziativa. Il motivo:',
			reason,
			'La richiesta non conta tra gli interventi del periodo: puoi chiederne un altro.',
			'La richiesta resta qui:',
		],
	},
	withdrawn: {
		subject: ({ organisation, event }) => `Intervento ritirato: ${event} (${organisation})`,
		lines: ({ organisation }) => [
			`${organisation} ha ritirato la richiesta di intervento.`,
			'La richiesta resta qui:',
		],
	},
} as const satisfies Record<string, RequestNews<AppearanceFacts>>;

export type AppearanceNews = keyof typeof appearanceMail;
