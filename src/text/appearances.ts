import type { AppearanceField } from '#domain/appearance-fields.ts';
import { longDate, timeInItaly } from '#domain/dates.ts';
import { romeDay } from '#domain/rome-day.ts';
import type { FieldTexts } from './fields.ts';

const aDay = 'Scrivi un giorno che deve ancora venire, così: 12/3/2027.';

/** What the form of a request says of its fields. */
export const appearanceFields: FieldTexts<AppearanceField> = {
	event: {
		label: 'Come si chiama',
		hint: 'Il nome con cui la annunciate: «Giornata di avvio del tavolo».',
		missing: 'Scrivi il nome dell’iniziativa.',
		malformed: 'Scrivi il nome dell’iniziativa, con parole.',
	},
	place: {
		label: 'Dove',
		hint: 'Comune e sede, o «a distanza».',
		missing: 'Scrivi dove si tiene.',
		malformed: 'Scrivi dove si tiene, con parole.',
	},
	firstDay: { label: 'Prima data possibile', missing: 'Scrivi almeno una data.', malformed: aDay },
	secondDay: { label: 'Seconda data (facoltativa)', malformed: aDay },
	thirdDay: { label: 'Terza data (facoltativa)', malformed: aDay },
	hours: {
		label: 'Orario (facoltativo)',
		hint: 'Quello dell’intervento, se lo sapete: «dalle 9.30 alle 11».',
		malformed: 'Scrivi l’orario così: dalle 9.30 alle 11.',
	},
	theme: {
		label: 'Di che cosa parlare',
		missing: 'Scegli il tema dell’intervento.',
		unknown: 'Scegli il tema dell’intervento.',
	},
	audience: {
		label: 'Chi partecipa',
		hint: 'Quante persone, e chi sono: «una quarantina di operatori dei servizi e del Terzo settore».',
		missing: 'Scrivi chi partecipa.',
		malformed: 'Scrivi chi partecipa, con parole.',
	},
	wishes: {
		label: 'Che cosa vi serve (facoltativo)',
		hint: 'La domanda a cui l’intervento dovrebbe rispondere, e a che punto siete.',
		malformed: 'Scrivi che cosa vi serve, con parole.',
	},
};

/** Appearances, as the organisation sees them. */
export const appearances = {
	title: 'Interventi dello staff',
	lead: 'Il tuo ente organizza un’iniziativa nel proprio territorio. Lo staff viene e porta un intervento su temi normativi, amministrativi o di metodo.',
	left: ({ left, limit, until }: { left: number; limit: number; until: string }) =>
		left === 1
			? `Resta 1 intervento su ${limit}, fino al ${until}.`
			: `Restano ${left} interventi su ${limit}, fino al ${until}.`,
	noneLeft: ({ limit, until }: { limit: number; until: string }) =>
		`I ${limit} interventi di questo periodo sono stati usati. Il periodo finisce il ${until}.`,
	ask: 'Chiedi un intervento',
	notInPlan: {
		title: 'La vostra adesione non comprende interventi',
		text: (limit: number) =>
			`Il tuo ente ha la partecipazione base. Con la partecipazione personalizzata lo staff interviene a ${limit} iniziative l’anno, organizzate dall’ente nel proprio territorio. Tutto il resto rimane uguale.`,
		how: 'Per cambiare forma di adesione scrivi allo staff: vi dice da quando può valere e quanto costa.',
		plans: 'Confronta le due forme di adesione',
		contacts: 'Scrivi allo staff',
	},
	listTitle: 'Le richieste del tuo ente',
	none: 'Il tuo ente non ha ancora chiesto interventi.',
	newTitle: 'Chiedi un intervento',
	newLead: 'Proponi da una a tre date. Lo staff ne sceglie una con voi, o vi dice perché non può.',
	choose: 'Scegli',
	send: 'Invia la richiesta',
	sections: { event: 'L’iniziativa', days: 'Quando', talk: 'L’intervento' },
	labels: {
		state: 'Stato',
		asked: 'Chiesto',
		organisation: 'Ente',
		place: 'Dove',
		days: 'Date proposte',
		hours: 'Orario',
		theme: 'Tema',
		audience: 'Chi partecipa',
		wishes: 'Che cosa serve',
		assignee: 'Se ne occupa',
		date: 'Data fissata',
	},
	askedOn: (day: string, by: string | null) => (by ? `${day}, ${by}` : day),
	/** `12 marzo 2027, dalle 9.30 alle 11.00`, in Europe/Rome. */
	dateAndHours: (startsAt: number, endsAt: number) =>
		`${longDate(romeDay(startsAt))}, dalle ${timeInItaly(startsAt)} alle ${timeInItaly(endsAt)}`,
	waiting: 'Lo staff non ha ancora fissato una data. Quando lo fa, ti avvisiamo con un’e-mail.',
	reasonTitle: 'Perché non è stata accolta',
	givenBack: 'Questa richiesta non conta tra gli interventi del periodo.',
	actionsTitle: 'Che cosa puoi fare',
	withdraw: 'Ritira la richiesta',
	withdrawHint:
		'La data non è ancora fissata: se la ritiri, non conta tra gli interventi del periodo.',
	agreedHint: 'La data è fissata. Per cambiarla o rinunciare scrivi a chi se ne occupa.',
	outcomes: {
		inviata: 'La richiesta è stata inviata. Ti scriviamo quando qualcuno la prende in carico.',
		ritirata: 'La richiesta è stata ritirata.',
	},
	refusals: {
		'none-left':
			'Il tuo ente ha già usato gli interventi di questo periodo. Forse un collega ne ha chiesto uno poco fa: guarda l’elenco.',
		'not-in-plan': 'La forma di adesione del tuo ente non comprende interventi.',
		'too-late': 'Nel frattempo la richiesta è cambiata: non si può più ritirare.',
	},
} as const;

/** What the log of deeds calls them. */
export const appearanceDeeds = {
	'appearance.ask': 'Intervento chiesto',
	'appearance.withdraw': 'Intervento ritirato',
	'appearance.assign': 'Intervento assegnato',
	'appearance.agree': 'Data di un intervento fissata',
	'appearance.hold': 'Intervento svolto',
	'appearance.decline': 'Intervento non accolto',
} as const;
