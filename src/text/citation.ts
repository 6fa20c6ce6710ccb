import { type Day, longDate } from '#domain/dates.ts';
import { site } from './site.ts';

/** What one says of a page to whoever must find it again. */
export type CitedPage = { author: string; title: string; day: Day; address: string };

/** How to cite a page, ready to be copied, and what its printed sheets say. */
export const citation = {
	title: 'Per citare',
	long: 'Citazione estesa',
	short: 'Citazione breve',
	/** `%` is the day of today, where a script can tell it. */
	consulted: '(consultato il %)',
	copyLong: 'Copia la citazione estesa',
	copyShort: 'Copia la citazione breve',
	copied: 'Citazione copiata.',
	selected: 'La citazione è selezionata: per copiarla premi Ctrl e C insieme.',
	/** The first line gets the day of printing, where a script can tell it. */
	onPaper: ({ day, address }: CitedPage) => `${site.name} · ${longDate(day)}\n${address}`,
	printed: 'stampato il',
} as const;
