import { expect, test } from 'vitest';
import { romeHour, romeMidnight } from './rome-time.ts';

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

test.each([
	['2026-11-23T06:59:00Z', 7],
	['2026-07-01T22:00:00Z', 0],
	['2026-10-25T00:30:00Z', 2],
	['2026-10-25T01:30:00Z', 2],
])('at %s clocks in Italy show %i hours', (moment, hour) => {
	expect(romeHour(Date.parse(moment))).toBe(hour);
});
