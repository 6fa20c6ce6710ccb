import type { ChangeRefusal, RegistrationRefusal } from '#domain/seminar-registration.ts';
import type { FieldTexts } from './fields.ts';

/** What the forms for a seminar ask. */
export type RegistrationField = 'person' | 'registration' | 'replacement';

const fields: FieldTexts<RegistrationField> = {
	person: {
		label: 'Chi partecipa',
		hint: 'Tu, o un’altra persona del tuo ente.',
		missing: 'Scegli chi partecipa.',
		unknown: 'Scegli una persona del tuo ente.',
	},
	registration: {
		label: 'Chi non viene',
		missing: 'Scegli chi non viene.',
		unknown: 'Scegli una delle persone iscritte.',
	},
	replacement: {
		label: 'Chi viene al suo posto',
		missing: 'Scegli chi viene al suo posto.',
		unknown: 'Scegli una persona del tuo ente.',
	},
};

const refusals: Readonly<Record<RegistrationRefusal | ChangeRefusal | 'busy', string>> = {
	'not-yet': 'Le iscrizioni non sono ancora aperte.',
	closed: 'Le iscrizioni sono chiuse.',
	already: 'Questa persona è già iscritta o in lista d’attesa.',
	'organisation-full':
		'Il tuo ente ha già usato tutti i suoi posti. Puoi annullare un’iscrizione o cambiare un nome.',
	missing: 'Questa iscrizione non c’è più: forse un collega l’ha già cambiata.',
	started: 'Il seminario è cominciato: le iscrizioni non si cambiano più.',
	late: 'Il tempo per confermare è passato, e il posto è andato a chi seguiva in lista.',
	busy: 'In questo momento molte persone si stanno iscrivendo. Riprova fra un minuto.',
};

/** The organisation's page of a seminar, and the list of them. */
export const seminarRegistration = {
	title: 'Iscrizione',
	listTitle: 'Seminari',
	listLead: 'I prossimi incontri, chi ci va per il tuo ente, e ciò che resta di quelli già svolti.',
	upcoming: 'In programma',
	past: 'Già svolti',
	noneUpcoming: 'Al momento non ci sono seminari in programma.',
	nobodyYet: 'Per il tuo ente non è ancora iscritto nessuno.',
	nobodyWent: 'Per il tuo ente non ha partecipato nessuno.',
	ours: 'Del tuo ente:',
	open: (title: string) => `Iscrizioni a «${title}»`,
	manage: 'Iscrivi o cambia le persone',
	afterwards: 'Materiali e attestato',
	toSeminar: 'Programma e materiali del seminario',
	fields,
	refusals,
	outcomes: {
		iscritta: 'Iscrizione fatta. La conferma arriva per e-mail a chi partecipa.',
		'in-lista':
			'I posti sono esauriti: la persona è in lista d’attesa. Se un posto si libera, lo diciamo per e-mail.',
		annullata: 'Iscrizione annullata. Il posto va a chi aspetta.',
		cambiata: 'Nome cambiato. Lo diciamo per e-mail a tutte e due le persone.',
		confermata: 'Posto confermato. Ci vediamo al seminario.',
	},
	states: {
		confirmed: 'iscritta',
		offered: 'posto da confermare',
		waiting: 'in lista d’attesa',
	},
	attended: 'presente',
	absent: 'assente',
	peopleTitle: 'Le persone del tuo ente',
	placesOfOurs: (used: number, all: number) =>
		`${used} ${used === 1 ? 'posto usato' : 'posti usati'} su ${all}, lista d’attesa compresa.`,
	room: (free: number, all: number) => {
		if (free === 0)
			return `La sala ha ${all} posti, tutti presi: chi si iscrive ora entra in lista d’attesa.`;
		return `La sala ha ${all} posti: ${free === 1 ? 'ne resta 1' : `ne restano ${free}`}.`;
	},
	queue: (position: number) => `${position}° in lista`,
	fairness:
		'Quando si libera un posto, va prima agli enti che ne hanno meno; a parità, a chi ha chiesto prima.',
	confirmBy: (moment: string) => `Si è liberato un posto. Confermalo entro il ${moment}.`,
	confirm: 'Conferma il posto',
	confirmOf: (name: string) => `di ${name}`,
	cancelSummary: 'Annulla questa iscrizione',
	cancelHint:
		'Il posto passa subito a chi è in lista d’attesa. Per mandare un’altra persona, cambia il nome.',
	cancel: 'Annulla l’iscrizione',
	cancelOf: (name: string) => `di ${name}`,
	registerTitle: 'Iscrivi una persona',
	register: 'Iscrivi',
	joinQueue: 'Metti in lista d’attesa',
	choosePerson: 'Scegli una persona',
	you: (name: string) => `${name} (tu)`,
	swapTitle: 'Cambia un nome',
	swapHint:
		'Il posto resta del tuo ente, con lo stesso turno in lista. Si può fare fino all’inizio.',
	swap: 'Cambia il nome',
	opensOn: (moment: string) => `Le iscrizioni si aprono il ${moment}.`,
	closesOn: (moment: string) => `Ci si iscrive fino al ${moment}.`,
	closed: 'Le iscrizioni sono chiuse. Fino all’inizio si può ancora annullare o cambiare un nome.',
	over: 'Il seminario si è svolto.',
	underWay: 'Il seminario è cominciato: le iscrizioni non si cambiano più.',
	fullForUs:
		'Il tuo ente ha usato tutti i suoi posti. Per mandare un’altra persona, cambia un nome.',
	everybodyIn: 'Tutte le persone del tuo ente sono già iscritte.',
	materialsTitle: 'Materiali',
	materialsReserved: 'Materiali e registrazione di questo seminario sono per chi si è iscritto.',
	materialsLink: 'Apri i materiali',
	materialsPageTitle: 'Materiali',
	noMaterialsYet: 'I materiali saranno pubblicati in questa pagina.',
	transcript: 'Che cosa si è detto: la trascrizione',
	certificate: 'Scarica il tuo attestato (PDF)',
	registerLink: 'Iscrizioni e persone del tuo ente',
} as const;
