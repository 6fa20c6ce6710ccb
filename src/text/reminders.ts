/** The mails that the schedule writes, and how the log names them. */
export const reminders = {
	signature: 'Comunità di pratiche sulla coprogettazione',
	greeting: (name: string) => `Buongiorno ${name},`,
	choices:
		'Per scegliere quali messaggi ricevere apri il profilo, alla voce «Messaggi e calendario».',
	inDays: (days: number) => {
		if (days === 0) return 'oggi';
		return days === 1 ? 'domani' : `tra ${days} giorni`;
	},
	membership: {
		subject: (when: string) => `La tua adesione finisce ${when}`,
		body: (organisation: string, day: string, when: string) =>
			`l’adesione di ${organisation} alla comunità finisce ${when}, il ${day}. Dopo quel giorno le persone dell’ente non entrano più nell’area riservata.`,
		renew: 'Per rinnovarla, o se avete già deciso, scrivici:',
		staffSubject: (organisation: string, when: string) =>
			`${organisation}: adesione che finisce ${when}`,
		staffBody: (organisation: string, day: string, when: string) =>
			`L’adesione di ${organisation} finisce ${when}, il ${day}, e non risulta rinnovata. I suoi referenti ricevono un avviso.`,
	},
	seminar: {
		subject: (title: string, when: string) => `${title}: ${when}`,
		body: (when: string) => `hai un posto a un seminario della comunità, ${when}.`,
		title: 'Seminario',
		day: 'Quando',
		at: (day: string, time: string) => `${day}, ore ${time}`,
		place: 'Dove',
		page: 'Programma, materiali e iscrizioni:',
		cannot: 'Se non puoi venire, dalla stessa pagina lasci il posto o lo passi a un collega.',
	},
	survey: {
		subject: (title: string) => `Un questionario sta per chiudere: ${title}`,
		body: (title: string, day: string, time: string) =>
			`il questionario «${title}» chiude il ${day} alle ${time}, e la tua risposta non c’è ancora.`,
		page: 'Per rispondere:',
	},
	digest: {
		subject: (count: number) =>
			count === 1
				? 'Nella biblioteca c’è un documento nuovo'
				: `Nella biblioteca ci sono ${count} documenti nuovi`,
		body: 'ecco che cosa è entrato nella biblioteca dall’ultima volta.',
		more: (count: number) =>
			count === 1 ? 'C’è un altro documento nuovo.' : `Ci sono altri ${count} documenti nuovi.`,
		stop: 'Per non ricevere più questa e-mail:',
		choices: 'Per cambiare argomenti, o ogni quanto la ricevi:',
	},
	deeds: {
		'person.erase': 'Persona cancellata',
		'reminder.adesione': 'Avviso di scadenza dell’adesione',
		'reminder.seminario': 'Promemoria di un seminario',
		'reminder.questionario': 'Promemoria di un questionario',
		'reminder.novita': 'Novità della biblioteca',
	},
} as const;

/** How the log of the staff names what is done here. */
export const DEED_LABELS: Readonly<Record<string, string>> = reminders.deeds;
