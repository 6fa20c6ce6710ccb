import { expect, test } from 'vitest';
import { contrast, laidOn, parseColour } from './colours.ts';

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
	expect(contrast(parseColour('#000000'), parseColour('#ffffff'))).toBeCloseTo(21, 5);
	expect(contrast(parseColour('#a63f24'), parseColour('#a63f24'))).toBe(1);
});

test('grey 767676 on white is 4.54 to 1, whichever comes first', () => {
	expect(contrast(parseColour('#767676'), parseColour('#ffffff'))).toBeCloseTo(4.54, 2);
	expect(contrast(parseColour('#ffffff'), parseColour('#767676'))).toBeCloseTo(4.54, 2);
});

test('half of black on white is a middle grey', () => {
	const half = { ...parseColour('#000000'), alpha: 0.5 };
	expect(laidOn(half, parseColour('#ffffff')).channels).toEqual([127.5, 127.5, 127.5]);
});

test('a colour that is not written as tokens are is refused', () => {
	expect(() => parseColour('red')).toThrow('red is not written as #rrggbb.');
	expect(() => parseColour('#fff')).toThrow();
});
