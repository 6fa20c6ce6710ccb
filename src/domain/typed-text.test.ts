import { describe, expect, test } from 'vitest';
import { countCharacters, typedLine, typedLines } from './typed-text.ts';

describe('a line', () => {
	test.each([
		['keeps its words', 'Comune di Valbruna', 'Comune di Valbruna'],
		['has one space where there were many', '  Comune \t di   Valbruna ', 'Comune di Valbruna'],
		['has no line break', 'Valbruna\r\nBcc: x@evil.example', 'Valbruna Bcc: x@evil.example'],
		['has no break of another kind', 'Val\u2028bruna\u0085', 'Val bruna'],
		['loses what cannot be seen', 'Val\u00adbru\u200bna\u202e\u0000', 'Valbruna'],
		['writes a letter and its accent as one', 'Citta\u0300', 'Città'],
		['keeps signs that mean something elsewhere', '<b>"&\'</b>', '<b>"&\'</b>'],
	])('%s', (_what, typed, line) => {
		expect(typedLine(typed)).toBe(line);
	});
});

test('a text keeps its lines, and one empty line at most', () => {
	expect(typedLines(' Uno  due\r\ntre\r\r\r\n\nquattro \n')).toBe('Uno due\ntre\n\nquattro');
});

test('characters are counted as people count them', () => {
	expect(countCharacters('Città 🙂')).toBe(7);
});
