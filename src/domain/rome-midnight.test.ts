import { expect, test } from 'vitest';
import { romeDayBounds, romeMidnight } from './rome-midnight.ts';

test.each([
	['in winter', '2026-11-23', '2026-11-22T23:00:00Z', 24],
	['in summer', '2026-07-01', '2026-06-30T22:00:00Z', 24],
	['when summer time begins', '2026-03-29', '2026-03-28T23:00:00Z', 23],
	['when it ends', '2026-10-25', '2026-10-24T22:00:00Z', 25],
	['at the turn of a year', '2027-01-01', '2026-12-31T23:00:00Z', 24],
])('a day %s', (...[_when, day, start, hours]) => {
	const { from, to } = romeDayBounds(day);
	expect(new Date(from).toISOString()).toBe(start.replace('Z', '.000Z'));
	expect((to - from) / 3_600_000).toBe(hours);
});

test.each([
	['2026-11-23', '2026-11-22T23:00:00.000Z'],
	['2026-07-01', '2026-06-30T22:00:00.000Z'],
	['2026-03-29', '2026-03-28T23:00:00.000Z'],
	['2026-03-30', '2026-03-29T22:00:00.000Z'],
	['2026-10-25', '2026-10-24T22:00:00.000Z'],
	['2026-10-26', '2026-10-25T23:00:00.000Z'],
])('%s begins in Italy at %s', (day, moment) => {
	expect(new Date(romeMidnight(day)).toISOString()).toBe(moment);
});
