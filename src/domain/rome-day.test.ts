import { expect, test } from 'vitest';
import { romeDay } from './rome-day.ts';

const CASES = [
	['2026-11-23T22:59:59.999Z', '2026-11-23', 'a winter day lasts until 23:00 UTC'],
	['2026-11-23T23:00:00.000Z', '2026-11-24', 'and the next starts there'],
	['2026-07-01T21:59:59.999Z', '2026-07-01', 'a summer day lasts until 22:00 UTC'],
	['2026-07-01T22:00:00.000Z', '2026-07-02', 'and the next starts there'],
	['2026-12-31T23:30:00.000Z', '2027-01-01', 'the year turns in Rome first'],
	['2026-03-29T01:00:00.000Z', '2026-03-29', 'the night of summer time belongs to one day'],
] as const;

test.each(CASES)('%s is %s: %s', (moment, day) => {
	expect(romeDay(Date.parse(moment))).toBe(day);
});
