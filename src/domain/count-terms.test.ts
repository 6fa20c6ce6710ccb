import { expect, test } from 'vitest';
import { countTerms } from './count-terms.ts';

const TERMS = [
	{ code: 'a', label: 'Alfa' },
	{ code: 'b', label: 'Beta' },
	{ code: 'c', label: 'Gamma' },
];

test('each word is counted once for each document that bears it, in the order of the list', () => {
	expect(countTerms(TERMS, [['b', 'a'], ['b']])).toEqual([
		{ label: 'Alfa', count: 1 },
		{ label: 'Beta', count: 2 },
	]);
});

test('a word that no document bears is left out', () => {
	expect(countTerms(TERMS, [])).toEqual([]);
});
