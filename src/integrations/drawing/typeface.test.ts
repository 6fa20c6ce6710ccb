import { expect, test } from 'vitest';
import { breakLines, openTypeface } from './typeface.ts';

const face = openTypeface('public/fonts/bricolage-grotesque.woff2');
const letters = (line: string) => line.length;

test.each([
	['Chi coprogetta non parte da zero', 15, ['Chi coprogetta', 'non parte', 'da zero']],
	['uno due tre quattro', 20, ['uno due tre quattro']],
	['precipitevolissimevolmente va', 10, ['precipitevolissimevolmente', 'va']],
	['', 10, ['']],
])('«%s» is set in few even lines', (text, width, lines) => {
	expect(breakLines(text, width, letters)).toEqual(lines);
});

test('lines of a title fit the width they are asked for', () => {
	const measure = (line: string) => face.width(line, 60);
	const title = 'Chi fa che cosa: dividere ruoli, funzioni e responsabilità';
	const lines = breakLines(title, 500, measure);
	expect(lines.join(' ')).toBe(title);
	for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(500);
});

test('a character that the font has not is left out, and takes no room', () => {
	expect(face.path('a\u4e00', 20, { x: 0, y: 0 })).toBe(face.path('a', 20, { x: 0, y: 0 }));
	expect(face.width('a\u4e00', 20)).toBe(face.width('a', 20));
});

test('a line starts at its place, and grows with its size', () => {
	expect(face.path('H', 10, { x: 100, y: 50 })).toMatch(/^M10\d(?:\.\d+)?[ ,]50/);
	expect(face.width('H', 20)).toBeCloseTo(face.width('H', 10) * 2);
});
