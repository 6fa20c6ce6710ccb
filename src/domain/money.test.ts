import { expect, test } from 'vitest';
import { amountIn, euro, isAmount } from './money.ts';

test.each([
	[180000, '180.000,00 €'],
	[180000.5, '180.000,50 €'],
	[1500, '1.500,00 €'],
	[0, '0,00 €'],
	[1234567.89, '1.234.567,89 €'],
])('%d is written %s', (amount, written) => {
	expect(euro(amount)).toBe(written);
});

test.each([0, 1, 0.1, 1500.05, 180000.5, 23279345.17])('%d is a sum of euro', (value) => {
	expect(isAmount(value)).toBe(true);
});

test.each([-1, 0.005, 1.234, Number.NaN, Number.POSITIVE_INFINITY, '180000', null, undefined])(
	'%s is no sum of euro',
	(value) => {
		expect(isAmount(value)).toBe(false);
	},
);

test.each([
	['180.000,00 €', 180000],
	['€ 180.000,50', 180000.5],
	['1.500 euro', 1500],
	['1500,5', 1500.5],
	['1500.50', 1500.5],
	['180.000', 180000],
	['180000', 180000],
	['circa mille', null],
	['1.50.000', null],
	['', null],
])('in «%s» a person means %s', (text, amount) => {
	expect(amountIn(text)).toBe(amount);
});
