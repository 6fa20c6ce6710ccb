import { expect, test } from 'vitest';
import { readProgramme } from './read-programme.ts';

const programme = readProgramme('src/content');

test('each plan gives what sito.yaml says', () => {
	expect(programme.allowances).toEqual({
		base: { seats: 3, consultations: 3, appearances: 0 },
		personalizzata: { seats: 3, consultations: 3, appearances: 2 },
	});
});

test('seminars come with their moments in UTC, the latest first', () => {
	const starts = programme.seminars.map(({ start }) => start);
	expect(starts.length).toBeGreaterThan(2);
	expect(starts).toEqual(starts.toSorted().toReversed());
	expect(starts.every((start) => /^\d{4}-.*Z$/.test(start))).toBe(true);
});

test('what is for who is registered comes along, and only there', () => {
	const { seminars } = readProgramme('src/content');
	const reserved = seminars.filter(({ registrantsOnly }) => registrantsOnly !== null);
	expect(reserved.map(({ slug }) => slug)).toEqual(['dividere-ruoli-e-responsabilita']);
	expect(reserved[0]?.registrantsOnly?.links).toHaveLength(1);
	expect(reserved[0]).toMatchObject({ capacity: 12, opens: null });
});

test('documents that a member gave name who gave them, the latest first', () => {
	const { contributions } = programme;
	expect(contributions.length).toBeGreaterThan(2);
	expect(contributions).toContainEqual({
		organisationId: 'demo-montefosco',
		slug: 'montefosco-avviso',
		title: 'Montefosco 2019, anziani: avviso di coprogettazione',
		type: 'avviso',
		topics: ['anziani', 'confine-con-appalti', 'runts', 'volontari-e-assicurazioni'],
		href: '/area/biblioteca/montefosco-avviso/',
	});
});

test('questionnaires come with their questions, and scales with their steps', () => {
	const { questions, mode, seminar } =
		programme.surveys.find(({ slug }) => slug === 'dopo-il-seminario-sui-patti') ?? {};
	expect([mode, seminar]).toEqual(['anonimo', 'oltre-la-coprogettazione-i-patti']);
	expect(questions?.[0]?.options.map(({ label }) => label)).toEqual([
		'1 – Per niente',
		'2',
		'3',
		'4',
		'5 – Moltissimo',
	]);
	expect(questions?.[3]?.condition).toEqual({ question: 'useresti', answers: ['si', 'forse'] });
});

test('every condition of ours waits for something that can be answered', () => {
	for (const { questions } of programme.surveys) {
		for (const { condition } of questions) {
			const options = questions.find(({ code }) => code === condition?.question)?.options ?? [];
			const known = options.map(({ code }) => code);
			expect(condition?.answers.filter((answer) => !known.includes(answer)) ?? []).toEqual([]);
		}
	}
});
