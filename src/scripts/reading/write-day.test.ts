import { expect, test } from 'vitest';
import { writeDay } from './write-day.ts';

test.each([
	[new Date(2026, 0, 1), '1° gennaio 2026'],
	[new Date(2026, 6, 1, 23, 59), '1° luglio 2026'],
	[new Date(2026, 11, 31), '31 dicembre 2026'],
])('the day of %s is written as Italians write it', (now, written) =>
	expect(writeDay(now)).toBe(written),
);
