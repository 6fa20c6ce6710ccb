/** Seminars on the staff desk. */
export const seminarStaff = {
	title: 'Iscrizioni ai seminari',
	lead: 'Chi viene, chi aspetta, chi c’era. Si scarica tutto in un foglio di calcolo.',
	columns: {
		seminar: 'Seminario',
		when: 'Quando',
		confirmed: 'Iscritti',
		waiting: 'In attesa',
		room: 'Posti in sala',
	},
	caption: (count: number) => (count === 1 ? 'Un seminario' : `${count} seminari`),
	noRoomLimit: 'senza limite',
	none: 'Non ci sono seminari.',
	attendeesTitle: 'Chi viene',
	attendees: (people: number, organisations: number) =>
		`${people === 1 ? 'Una persona' : `${people} persone`} di ${organisations === 1 ? 'un ente' : `${organisations} enti`}.`,
	nobody: 'Non è ancora iscritto nessuno.',
	organisation: 'Ente',
	person: 'Persona',
	queueTitle: 'Lista d’attesa',
	queueLead:
		'Nell’ordine in cui i posti vengono offerti: prima gli enti che ne hanno meno, poi chi ha chiesto prima.',
	noQueue: 'Nessuno aspetta un posto.',
	state: 'Situazione',
	turn: (turn: number) => `${turn}° in lista`,
	offeredUntil: (moment: string) => `posto offerto, da confermare entro il ${moment}`,
	attendanceTitle: 'Presenze',
	attendanceHint:
		'Segna chi c’era e salva. Chi c’era trova l’attestato nella propria pagina. Si può correggere e salvare di nuovo.',
	attendanceLater: 'Le presenze si segnano da quando il seminario comincia.',
	attendanceOf: (organisation: string) => `Presenti per ${organisation}`,
	save: 'Salva le presenze',
	present: 'presente',
	absent: 'assente',
	notMarked: 'da segnare',
	outcomes: {
		salvate: 'Presenze salvate. Chi c’era può scaricare l’attestato.',
	},
	refusals: {
		'too-early': 'Il seminario non è ancora cominciato: le presenze si segnano dopo.',
		nobody: 'Non c’è nessun iscritto di cui segnare la presenza.',
	},
	exports: 'Scarica gli iscritti:',
	csv: 'CSV',
	xlsx: 'Excel (XLSX)',
	sheet: {
		name: 'Iscritti',
		headers: ['Ente', 'Persona', 'E-mail', 'Situazione', 'Presenza', 'Chiesto il'],
		states: { confirmed: 'iscritta', offered: 'posto da confermare', waiting: 'in lista d’attesa' },
	},
	deskHint: 'Iscritti, liste d’attesa, presenze e attestati.',
	deskLink: 'Apri le iscrizioni ai seminari',
} as const;

/** What the log of deeds calls what is done here. */
export const deedLabels = {
	'seminar.register': 'Persona iscritta a un seminario',
	'seminar.wait': 'Persona in lista d’attesa per un seminario',
	'seminar.cancel': 'Iscrizione a un seminario annullata',
	'seminar.swap': 'Nome cambiato per un seminario',
	'seminar.confirm': 'Posto a un seminario confermato',
	'seminar.offer': 'Posto a un seminario offerto a chi aspettava',
	'seminar.lose': 'Posto a un seminario non confermato in tempo',
	'seminar.attendance': 'Presenze a un seminario segnate',
} as const;
