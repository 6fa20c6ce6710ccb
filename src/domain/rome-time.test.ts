import { expect, test } from 'vitest';
import { romeHour } from './rome-time.ts';

test.each([
	['2026-11-23T06:59:00Z', 7],
	['2026-07-01T22:00:00Z', 0],
	['2026-10-25T00:30:00Z', 2],
	['2026-10-25T01:30:00Z', 2],
])('at %s clocks in Italy show %i hours', (moment, hour) => {
	expect(romeHour(Date.parse(moment))).toBe(hour);
});
