import { expect, test } from 'vitest';
import { confirmBy } from './seminar-offer.ts';

const START = '2027-03-12T09:00:00.000Z';
const HOUR = 3_600_000;

test.each([
	['a month', 30 * 24, 48],
	['eight days', 8 * 24, 48],
	['a week', 7 * 24, 24],
	['four days', 4 * 24, 24],
	['two days', 48, 6],
	['a day', 24, 2],
	['three hours', 3, 2],
	['one hour', 1, 1],
])(
	'%s before the seminar a place is kept as long as leaves time for others',
	(_case, before, time) => {
		const now = Date.parse(START) - before * HOUR;
		expect(confirmBy(START, now)).toBe(now + time * HOUR);
	},
);

test('once the seminar has started no place is offered', () => {
	expect(confirmBy(START, Date.parse(START))).toBeNull();
	expect(confirmBy(START, Date.parse(START) + 1)).toBeNull();
});
