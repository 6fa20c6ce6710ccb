import type { LawPeriod } from '#domain/law-periods.ts';

/** The law of coprogettazione, act by act. */
export const timeline = {
	title: 'Come è nata la coprogettazione',
	description:
		'Leggi, pronunce e linee guida che hanno fatto la coprogettazione, dal 1990 a oggi, una frase per ciascuna.',
	lead: 'Leggi, pronunce e linee guida, una dopo l’altra. Di ciascuna diciamo che cosa cambia, e lo scriviamo quando non vale più.',
	note: 'Le frasi sono nostre: spiegano, e non sostituiscono il testo ufficiale.',
	empty: 'La cronologia non ha ancora voci.',
	legendName: 'Che cosa dicono le forme',
	families: {
		norma: 'Leggi e decreti',
		giurisprudenza: 'Pronunce e pareri',
		prassi: 'Linee guida e delibere',
		regolamento: 'Regolamenti comunali',
	},
	unsure: 'vigenza da verificare',
	official: 'Testo ufficiale',
	officialOf: (act: string) => `di: ${act}`,
	inRegister: 'Nel registro',
	inRegisterOf: (act: string) => `la voce: ${act}`,
	toTimeline: 'Le norme in ordine di tempo, dal 1990 a oggi',
	periods: {
		prima: 'Prima del Codice del Terzo settore',
		codice: 'Il Codice, e una lettura stretta',
		condivisa: 'L’amministrazione condivisa',
		oggi: 'Il nuovo codice dei contratti e le leggi regionali',
	} satisfies Readonly<Record<LawPeriod, string>>,
	years: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
} as const;
