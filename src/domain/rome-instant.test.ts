import { expect, test } from 'vitest';
import { romeInstant } from './rome-instant.ts';

test.each([
	['a winter day', ['2027-01-15', '09:30'], '2027-01-15T08:30:00Z'],
	['a summer day', ['2027-07-15', '09:30'], '2027-07-15T07:30:00Z'],
	['just after midnight', ['2027-07-15', '00:15'], '2027-07-14T22:15:00Z'],
	['an hour that comes twice: the first', ['2026-10-25', '02:30'], '2026-10-25T00:30:00Z'],
	['an hour that is skipped: the next', ['2027-03-28', '02:30'], '2027-03-28T01:30:00Z'],
] as const)('%s', (_when, [day, time], instant) => {
	expect(romeInstant(day, time)).toBe(Date.parse(instant));
});
