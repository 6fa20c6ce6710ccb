import type { Programme, ProgrammeSeminar } from '#domain/programme.ts';
import { ANONYMOUS_SURVEY, CLOSED_SURVEY, SURVEY } from './surveys.ts';

/** A seminar some months after the present of the tests (23 November 2026). */
export const SEMINAR: ProgrammeSeminar = {
	slug: 'ruoli',
	title: 'Chi fa che cosa (esempio)',
	summary: 'Un seminario di prova.',
	start: '2027-03-12T09:00:00.000Z',
	end: '2027-03-12T15:00:00.000Z',
	place: 'Sede di prova',
	mode: 'mista',
	topics: ['ruoli'],
	capacity: null,
	opens: null,
	closes: null,
	registrantsOnly: null,
};

export const PROGRAMME: Programme = {
	allowances: {
		base: { seats: 3, consultations: 3, appearances: 0 },
		personalizzata: { seats: 3, consultations: 3, appearances: 2 },
	},
	seminars: [SEMINAR],
	contributions: [],
	surveys: [SURVEY, ANONYMOUS_SURVEY, CLOSED_SURVEY],
};
