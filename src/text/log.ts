/** The log of who did what. */
export const log = {
	title: 'Registro',
	lead: 'Chi ha fatto che cosa, dall’ultima cosa fatta.',
	schedule: 'da sé, in automatico',
	line: (day: string, time: string, who: string) => `${day}, ore ${time} · ${who}`,
	filters: {
		organisation: 'Ente',
		kind: 'Che cosa',
		day: 'Giorno',
		all: 'Tutti',
		everything: 'Tutto',
		button: 'Mostra',
	},
	count: (count: number) => (count === 1 ? 'Una riga' : `${count} righe`),
	none: 'Nessuna riga corrisponde.',
	pagesName: 'Pagine del registro',
	previous: 'Più recenti',
	next: 'Meno recenti',
	pageOf: (page: number, last: number) => `Pagina ${page} di ${last}`,
} as const;
