import { expect, test } from 'vitest';
import { allowanceOf, mayAsk } from './allowance.ts';

const PERIOD = { endsOn: '2027-06-30' };

test.each([
	[3, 0, 3, 'yes'],
	[3, 2, 1, 'yes'],
	[3, 3, 0, 'none-left'],
	// A plan may give less than it did when the period began.
	[2, 3, 0, 'none-left'],
	[0, 0, 0, 'not-in-plan'],
] as const)('of %i with %i used, %i are left: %s', (...[limit, used, left, answer]) => {
	const allowance = allowanceOf(limit, used, PERIOD);
	expect(allowance).toEqual({ limit, used, left, until: '2027-06-30' });
	expect(mayAsk(allowance)).toBe(answer);
});
