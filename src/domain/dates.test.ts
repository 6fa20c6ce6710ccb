import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDay, longDate, sameDayAfter, timeInItaly } from './dates.ts';

describe('isDay', () => {
	test.each(['2026-11-23', '2024-02-29', '1990-08-07'])('%s exists', (day) => {
		expect(isDay(day)).toBe(true);
	});

	test.each([
		'2026-02-31',
		'2025-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-1-5',
		'23/11/2026',
		'2026-11-23T10:00',
		'',
	])('%s is not a day', (text) => {
		expect(isDay(text)).toBe(false);
	});
});

test.each([
	['2026-11-10', '2026-11-10', '2027-11-10'],
	['2025-12-01', '2026-11-10', '2026-12-01'],
	['2019-03-01', '2026-11-10', '2027-03-01'],
	['2024-02-29', '2026-11-10', '2027-11-10'],
])('%s, to come after %s, is %s', (day, past, meant) => {
	expect(sameDayAfter(day, past)).toBe(meant);
});

test.each([
	['2017-07-03', '3 luglio 2017'],
	['2022-07-01', '1° luglio 2022'],
	['2026-12-31', '31 dicembre 2026'],
])('%s reads %s', (day, text) => {
	expect(longDate(day)).toBe(text);
});

test.each([
	['2027-03-12T09:00:00Z', '10.00'],
	['2027-07-12T08:30:00Z', '10.30'],
	['2027-03-11T23:05:00Z', '00.05'],
])('%s is %s in Italy, summer time included', (instant, time) => {
	expect(timeInItaly(Date.parse(instant))).toBe(time);
});

test.each([
	['2026-11-23', '2026-11-30', 7],
	['2026-11-30', '2026-11-23', -7],
	['2026-12-31', '2027-01-01', 1],
	['2026-03-28', '2026-03-30', 2],
	['2026-10-24', '2026-10-26', 2],
	['2028-02-28', '2028-03-01', 2],
])('from %s to %s there are %i days, also where the clock changes', (from, to, days) => {
	expect(daysBetween(from, to)).toBe(days);
	expect(addDays(from, days)).toBe(to);
});
