import { expect, test } from 'vitest';
import { emptySearchWords } from './empty-search.ts';

test.each([
	['words', 'Patti  di Collaborazione ', 'patti di collaborazione'],
	['curly apostrophes', 'dell’ambito', "dell' ambito"],
	['a number and a year', 'delibera 32 2016', 'delibera 32 2016'],
	['a norm', 'art. 55 del 117/2017', 'art. 55 del 117/2017'],
	['nothing', '  ', null],
	['signs alone', '?!', null],
	['an address', 'anna@esempio.example', null],
	['a telephone number', '02 46764310', null],
	['a telephone number with dots', '333.12.34.567', null],
	['six digits', 'pratica 123456', null],
	['a fiscal code', 'rssmra80a01h501u', null],
	['a pasted text', 'parola '.repeat(30), null],
])('of %s it keeps', (...[_what, typed, kept]) => {
	expect(emptySearchWords(typed)).toBe(kept);
});
