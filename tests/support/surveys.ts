import { scaleOptions } from '#domain/surveys/count-answers.ts';
import type { Survey, SurveyQuestion } from '#domain/surveys/survey.ts';

const PLAIN = { hint: null, required: false, condition: null } as const;

/** Whether there is something, what of it, how much one liked it, and why. */
export const QUESTIONS: readonly SurveyQuestion[] = [
	{
		...PLAIN,
		code: 'esperienza',
		kind: 'scelta',
		label: 'Avete già coprogettato?',
		required: true,
		options: [
			{ code: 'si', label: 'Sì' },
			{ code: 'no', label: 'No' },
		],
	},
	{
		...PLAIN,
		code: 'ambiti',
		kind: 'scelte',
		label: 'In quali ambiti?',
		required: true,
		options: [
			{ code: 'anziani', label: 'Anziani' },
			{ code: 'minori', label: 'Minori' },
			{ code: 'casa', label: 'Casa' },
		],
		condition: { question: 'esperienza', answers: ['si'] },
	},
	{
		...PLAIN,
		code: 'utilita',
		kind: 'scala',
		label: 'Quanto è stato utile?',
		options: scaleOptions(5, ['Per niente', 'Moltissimo']),
		condition: { question: 'ambiti', answers: ['minori', 'casa'] },
	},
	{ ...PLAIN, code: 'note', kind: 'testo', label: 'Che cosa manca?', options: [] },
];

/** Open on the present of the tests (23 November 2026). */
export const SURVEY: Survey = {
	slug: 'temi',
	title: 'Di che cosa parlare (esempio)',
	summary: 'Un questionario di prova.',
	intro: 'Rispondete insieme.',
	opensAt: '2026-11-01T08:00:00.000Z',
	closesAt: '2026-12-01T22:59:00.000Z',
	mode: 'ente',
	seminar: null,
	questions: QUESTIONS,
};

export const ANONYMOUS_SURVEY: Survey = {
	...SURVEY,
	slug: 'come-va',
	title: 'Come va (esempio)',
	mode: 'anonimo',
};

/** One that is over. */
export const CLOSED_SURVEY: Survey = {
	...SURVEY,
	slug: 'chiuso',
	title: 'Chiuso (esempio)',
	opensAt: '2026-10-01T08:00:00.000Z',
	closesAt: '2026-11-01T08:00:00.000Z',
};
