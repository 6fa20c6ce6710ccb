import { longDate } from '#domain/dates.ts';

/** The first page of the members' area. */
export const desk = {
	title: 'Area riservata',
	standing: (plan: string, until: string) => `${plan}, fino al ${longDate(until)}.`,
	noOrganisation:
		'Adesso non agisci per nessun ente: leggi tutto, ma posti, consulenze e interventi sono degli enti.',
	library: 'Sfoglia la biblioteca',
	search: 'Cerca tra i documenti',
	rightsTitle: 'Che cosa ci resta',
	rightsHint: (until: string) => `Vale fino al ${longDate(until)}, poi si ricomincia a contare.`,
	left: (left: number, of: number) => {
		if (left === 0) return of === 1 ? 'Usato.' : `Nessuno: ne avete usati ${of} su ${of}.`;
		return `${left} su ${of}`;
	},
	rights: {
		seats: 'Posti al prossimo seminario',
		consultations: 'Consulenze brevi',
		appearances: 'Interventi dello staff',
	},
	tasks: {
		confirm: (name: string) => `Conferma il posto di ${name}`,
		survey: (day: string) => `Questionario, aperto fino al ${longDate(day)}`,
		contribution: 'Documento proposto: lo staff ha una domanda',
		consultation: (state: string) =>
			state === 'answered' ? 'Consulenza: c’è la risposta' : 'Consulenza in corso',
		appearance: (state: string) =>
			state === 'agreed' ? 'Intervento con la data fissata' : 'Intervento in corso',
	},
	services: [
		{ href: '/area/ente/', label: 'Il nostro ente' },
		{ href: '/area/interventi/', label: 'Interventi' },
		{ href: '/area/questionari/', label: 'Questionari' },
		{ href: '/area/idee/', label: 'Idee' },
		{ href: '/area/contributi/', label: 'Contributi' },
		{ href: '/area/salvati/', label: 'Documenti salvati' },
	],
	servicesTitle: 'Altre pagine',
	going: (names: string) => `Per voi: ${names}.`,
	nobodyGoing: 'Del vostro ente non è ancora iscritto nessuno.',
	register: 'Iscrizioni',
	tasksTitle: 'Aspetta voi',
	noTasks: 'Niente in sospeso.',
	shortcutsTitle: 'Che cosa ti serve',
	searchTitle: 'Come cercare',
	searchTips: [
		'Scrivi in alto le parole che useresti a voce: convenzione, costi indiretti, tavolo.',
		'Puoi scrivere una norma come la citi di solito: art. 55 CTS, oppure d.lgs. 117/2017.',
		'Accenti, apostrofi e maiuscole non contano.',
	],
	seminarTitle: 'Prossimo seminario',
	noSeminar: 'Al momento non ci sono seminari in programma.',
	newTitle: 'Nuovo in biblioteca',
	newSince: (day: string) => `Dall’ultima volta che sei passato di qui, il ${longDate(day)}.`,
	nothingNew: 'Dall’ultima volta non è entrato niente di nuovo. Questi sono i più recenti.',
} as const;
