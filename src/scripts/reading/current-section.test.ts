import { expect, test } from 'vitest';
import { currentSection } from './current-section.ts';

test('one reads the last section that has begun above the line', () => {
	expect(currentSection([-900, -40, 700], 200)).toBe(1);
	expect(currentSection([-900, -40, 200], 200)).toBe(2);
	expect(currentSection([-900, -500, -40], 200)).toBe(2);
});

test('before the first section one reads none', () => {
	expect(currentSection([201, 900], 200)).toBe(-1);
	expect(currentSection([], 200)).toBe(-1);
});
