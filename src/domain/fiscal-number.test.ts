import { describe, expect, test } from 'vitest';
import { isFiscalNumber } from './fiscal-number.ts';

test.each(['12345678903', '80000000002', '90000000019', '01234567897', '00000000109'])(
	'%s ends with its check digit',
	(digits) => {
		expect(isFiscalNumber(digits)).toBe(true);
	},
);

describe('no number is', () => {
	test.each([
		['one with another check digit', '12345678904'],
		['one with two neighbours exchanged', '21345678903'],
		['ten digits', '1234567890'],
		['twelve digits', '123456789030'],
		['zeroes alone', '00000000000'],
		['digits of another script', '١٢٣٤٥٦٧٨٩٠٣'],
		['nothing', ''],
	])('%s: %s', (_what, digits) => {
		expect(isFiscalNumber(digits)).toBe(false);
	});

	test('one in which any single digit is mistyped', () => {
		const right = '12345678903';
		const wrong = [...right].flatMap((digit, place) =>
			[...'0123456789']
				.filter((other) => other !== digit)
				.map((other) => `${right.slice(0, place)}${other}${right.slice(place + 1)}`),
		);
		expect(wrong).toHaveLength(99);
		expect(wrong.filter(isFiscalNumber)).toEqual([]);
	});
});
