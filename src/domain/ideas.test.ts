import { expect, test } from 'vitest';
import { readFields } from './form-reading.ts';
import { byPopularity, IDEA_ANSWER_FIELDS, IDEA_FIELDS, mayAddIdea } from './ideas.ts';

test('what more people support comes first, and the newest among equals', () => {
	const ideas = [
		{ id: 'old', supports: 2, writtenAt: 1 },
		{ id: 'liked', supports: 5, writtenAt: 0 },
		{ id: 'new', supports: 2, writtenAt: 2 },
	];
	expect(ideas.toSorted(byPopularity).map(({ id }) => id)).toEqual(['liked', 'new', 'old']);
});

test.each([
	[0, true],
	[2, true],
	[3, false],
])('after %i ideas of today another one may come: %s', (ideas, may) => {
	expect(mayAddIdea(ideas)).toBe(may);
});

test('an idea says what, why, and whether its organisation is shown', () => {
	const reading = readFields(IDEA_FIELDS, () => '');
	expect(!reading.ok && reading.faults.map(({ field }) => field)).toEqual([
		'title',
		'body',
		'showsOrganisation',
	]);
});

test('an answer of staff has a state of the list, and words', () => {
	const typed = { stato: 'boh', risposta: '' };
	const reading = readFields(IDEA_ANSWER_FIELDS, (name) => typed[name as keyof typeof typed] ?? '');
	expect(!reading.ok && reading.faults.map(({ fault }) => fault.kind)).toEqual([
		'unknown',
		'missing',
	]);
});
