import { expect, test } from 'vitest';
import { QUESTIONS, SURVEY } from '#tests/support/surveys.ts';
import { type GroupedAnswer, resultsFor } from './survey-results.ts';

const ANONYMOUS = { ...SURVEY, mode: 'anonimo' } as const;

/** So many answers that say so, of organisations of one kind. */
function many(count: number, group: string | null, answers: GroupedAnswer['answers']) {
	return Array.from({ length: count }, () => ({ group, answers }));
}

const YES = { esperienza: ['si'], ambiti: ['casa', 'minori'], utilita: ['4'], note: ['Tempo'] };
const NO = { esperienza: ['no'] };

test('each choice is counted, and a scale has its mean', () => {
	const [experience, fields, use] = resultsFor('staff', SURVEY, [
		...many(2, 'a', YES),
		...many(1, 'a', { ...YES, utilita: ['1'] }),
		...many(3, 'b', NO),
	]);
	expect(experience?.result.counts.map(({ count }) => count)).toEqual([3, 3]);
	expect(fields?.result.counts.map(({ count }) => count)).toEqual([0, 3, 3]);
	expect(use?.result).toMatchObject({ answered: 3, mean: 3 });
});

test('staff read what few organisations said, in words too', () => {
	const results = resultsFor('staff', SURVEY, many(2, 'a', YES));
	expect(results.every(({ shown }) => shown)).toBe(true);
	expect(results.at(-1)?.texts).toEqual(['Tempo', 'Tempo']);
});

test('members read no words', () => {
	expect(resultsFor('members', SURVEY, many(9, 'a', YES)).map(({ texts }) => texts)).toEqual(
		QUESTIONS.map(() => null),
	);
});

test.each(['staff', 'members'] as const)('%s see nothing of four anonymous answers', (reader) => {
	const results = resultsFor(reader, ANONYMOUS, many(4, null, YES));
	expect(results.some(({ shown, texts }) => shown || texts !== null)).toBe(false);
});

test('a question that fewer than five answered stays closed beside one that more did', () => {
	const results = resultsFor('members', SURVEY, [...many(4, 'a', YES), ...many(6, 'a', NO)]);
	expect(results.map(({ shown }) => shown)).toEqual([true, false, false, false]);
});

test('members see no group from which a small one could be computed', () => {
	const [first] = resultsFor('members', SURVEY, [
		...many(3, 'a', YES),
		...many(6, 'b', NO),
		...many(8, 'c', NO),
	]);
	expect(first?.groups.map(({ group }) => group)).toEqual(['c']);
	expect(first?.someHidden).toBe(true);
});

test('staff see every group of organisations', () => {
	const [first] = resultsFor('staff', SURVEY, [...many(1, 'a', YES), ...many(6, 'b', NO)]);
	expect(first?.groups.map(({ group, answered }) => [group, answered])).toEqual([
		['a', 1],
		['b', 6],
	]);
	expect(first?.someHidden).toBe(false);
});

test('words stand in an order that says nothing of who wrote them', () => {
	const said = ['Tempo', 'Ascolto', 'Metodo'].flatMap((note) => many(1, 'a', { note: [note] }));
	expect(resultsFor('staff', SURVEY, said).at(-1)?.texts).toEqual(['Ascolto', 'Metodo', 'Tempo']);
});
