import { expect, test } from 'vitest';
import { readSheet, sheetText } from './read-sheet.ts';

test.each([
	['UTF-8', new TextEncoder().encode('città')],
	['Windows-1252', Uint8Array.from([99, 105, 116, 116, 0xe0])],
])('a file in %s is read with its accents', (_encoding, bytes) => {
	expect(sheetText(bytes.buffer as ArrayBuffer)).toBe('città');
});

test.each([
	['semicolons', 'a;b\r\n"x;1";y\r\n'],
	['commas', 'a,b\n"x;1",y'],
	['tabs', 'a\tb\nx;1\ty'],
	['a mark of order in front', '\uFEFFa;b\n"x;1";y'],
])('cells stand apart by %s', (_sign, text) => {
	expect(readSheet(text)).toEqual({
		ok: true,
		cells: [
			['a', 'b'],
			['x;1', 'y'],
		],
	});
});

test('a cell may hold a line break and doubled marks, and a row may be short', () => {
	expect(readSheet('a;b\n"due\nrighe ""qui""";1\nsolo')).toEqual({
		ok: true,
		cells: [['a', 'b'], ['due\nrighe "qui"', '1'], ['solo']],
	});
});

test('a mark that nobody closes stops the reading, with the line', () => {
	expect(readSheet('a;b\n1;2\n"3;4')).toMatchObject({ ok: false });
});
