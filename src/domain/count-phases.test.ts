import { expect, test } from 'vitest';
import { countPhases } from './count-phases.ts';
import { PHASES } from './phases.ts';

test('every step stands once, in the order of the procedure, even without documents', () => {
	const counts = countPhases([]);
	expect(counts.map(({ code }) => code)).toEqual(PHASES.map(({ code }) => code));
	expect(counts.every(({ count }) => count === 0)).toBe(true);
});

test('a document counts at each of its steps', () => {
	const counts = countPhases([['03', '05'], ['05']]);
	expect(counts.filter(({ count }) => count > 0).map(({ code, count }) => [code, count])).toEqual([
		['03', 1],
		['05', 2],
	]);
});
