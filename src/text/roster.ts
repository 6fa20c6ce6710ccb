import type { MembershipState, PeriodRefusal } from '#domain/membership-periods.ts';
import type { PlanCode } from '#domain/organisation-kinds.ts';
import type { FieldTexts } from './fields.ts';

/** The plans as the desks call them; fees and full names are in `sito.yaml`. */
export const plans: Readonly<Record<PlanCode, string>> = {
	base: 'Partecipazione base',
	personalizzata: 'Partecipazione personalizzata',
};

/** How an organisation stands, in one word. */
export const standings: Readonly<Record<MembershipState, string>> = {
	current: 'in corso',
	ending: 'da rinnovare',
	coming: 'non ancora iniziata',
	lapsed: 'scaduta',
	none: 'nessuna adesione',
};

const periodRefusals: Readonly<Record<PeriodRefusal, string>> = {
	'ends-before-start': 'L’ultimo giorno viene prima del primo. Correggi le date.',
	overlaps: 'In questi giorni l’ente ha già un’adesione. Cambia le date, o correggi l’altra.',
};

/** What staff read and do about organisations. */
export const roster = {
	title: 'Enti, adesioni e persone',
	lead: 'Gli enti della comunità, con le loro adesioni e chi agisce per loro.',
	new: 'Aggiungi un ente',
	import: 'Importa da un foglio',
	filters: {
		name: 'Cerca per nome',
		state: 'Adesione',
		all: 'Tutte',
		button: 'Mostra',
		states: [
			{ code: 'in-corso', label: 'In corso' },
			{ code: 'da-rinnovare', label: 'Da rinnovare' },
			{ code: 'scadute', label: 'Scadute' },
			{ code: 'senza-referente', label: 'In corso, senza referente' },
		],
	},
	caption: (count: number) => (count === 1 ? 'Un ente' : `${count} enti`),
	none: 'Nessun ente corrisponde.',
	columns: {
		name: 'Ente',
		kind: 'Natura',
		plan: 'Forma',
		until: 'Fino al',
		state: 'Adesione',
		people: 'Persone',
	},
	facts: 'Dati dell’ente',
	save: 'Salva i dati',
	periods: {
		title: 'Adesioni',
		none: 'Non ci sono adesioni.',
		line: (plan: string, start: string, end: string) => `${plan}, dal ${start} al ${end}`,
		correct: 'Correggi',
		correctHint:
			'Per far finire prima un’adesione, cambia l’ultimo giorno. I contatori di consulenze e interventi seguono l’adesione.',
		save: 'Salva l’adesione',
		renew: 'Rinnova, o aggiungi un’adesione',
		renewHint: 'Il periodo proposto comincia il giorno dopo l’ultimo. Scriviamo a chi è referente.',
		add: 'Aggiungi l’adesione',
		remind: 'Manda il promemoria di rinnovo',
		remindHint:
			'Va a chi è referente, o a tutte le persone se nessuno lo è. Uno al giorno al massimo.',
	},
	people: {
		title: 'Persone',
		none: 'Nessuna persona agisce per questo ente.',
		add: 'Aggiungi una persona',
		button: 'Aggiungi e scrivi alla persona',
		role: 'Ruolo',
		chooseRole: 'Scegli',
		roles: [
			{ code: 'persona', label: 'Persona' },
			{ code: 'referente', label: 'Referente' },
		],
		demote: 'Togli il ruolo di referente',
	},
	history: {
		title: 'Che cosa è successo',
		none: 'Non è ancora successo nulla.',
		all: 'Tutto il registro di questo ente',
	},
	newTitle: 'Nuovo ente',
	newLead:
		'L’ente nasce con la sua prima adesione e una persona referente, che riceve il benvenuto.',
	create: 'Crea l’ente',
	firstReferent: 'La persona referente',
	refusals: {
		...periodRefusals,
		'same-name': 'C’è già un ente con questo nome: cercalo nell’elenco.',
		'reminded-today': 'Il promemoria è già partito nelle ultime 24 ore.',
		'nobody-to-tell': 'Per questo ente non agisce nessuno: prima aggiungi una persona.',
		'already-decided': 'Su questa richiesta qualcuno ha già deciso. Ricarica la pagina.',
		missing: 'Quello che cerchi non c’è più.',
	},
	outcomes: {
		creato: 'L’ente è nell’elenco. Abbiamo scritto alla persona referente.',
		salvato: 'I dati dell’ente sono salvati.',
		adesione: 'L’adesione è salvata.',
		rinnovato: 'L’adesione è aggiunta. Abbiamo scritto a chi è referente.',
		promemoria: 'Il promemoria è in partenza.',
		aggiunta: 'La persona è fra quelle dell’ente. Le abbiamo scritto come entrare.',
		tolta: 'La persona non agisce più per l’ente. Le abbiamo scritto.',
		ruolo: 'Il ruolo è cambiato. Abbiamo scritto alla persona.',
		accettata: 'La richiesta è accettata: questo è l’ente. Abbiamo scritto alla persona referente.',
		rifiutata: 'La richiesta è rifiutata. Abbiamo scritto a chi l’aveva mandata.',
		'non-capito': 'Il sito non ha capito che cosa fare. Ricarica la pagina e riprova.',
	},
} as const;

export type RosterTrouble = keyof typeof roster.refusals;

export const organisationFields: FieldTexts<'name' | 'kind' | 'region' | 'place'> = {
	name: {
		label: 'Denominazione',
		hint: 'Per esteso, come la leggono gli altri enti.',
		missing: 'Scrivi la denominazione dell’ente.',
		malformed: 'La denominazione ha bisogno di lettere.',
	},
	kind: { label: 'Natura', missing: 'Scegli che ente è.' },
	region: { label: 'Regione', hint: 'Vuoto, se lavora in tutto il paese.' },
	place: { label: 'Comune o provincia', malformed: 'Scrivi il nome del luogo, o lascia vuoto.' },
};

export const periodFields: FieldTexts<'plan' | 'startsOn' | 'endsOn'> = {
	plan: { label: 'Forma di adesione', missing: 'Scegli la forma di adesione.' },
	startsOn: {
		label: 'Primo giorno',
		missing: 'Scrivi il primo giorno.',
		malformed: 'Il primo giorno non è una data: scrivila così, 23/11/2026.',
	},
	endsOn: {
		label: 'Ultimo giorno',
		missing: 'Scrivi l’ultimo giorno.',
		malformed: 'L’ultimo giorno non è una data: scrivila così, 22/11/2027.',
	},
};

export const declineFields: FieldTexts<'reason'> = {
	reason: {
		label: 'Motivo',
		hint: 'Chi ha chiesto di aderire lo legge nel messaggio.',
		missing: 'Scrivi il motivo: chi ha chiesto di aderire lo legge nel messaggio.',
		malformed: 'Il motivo ha bisogno di parole.',
	},
};
