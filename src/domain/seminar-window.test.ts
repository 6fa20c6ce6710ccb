import { expect, test } from 'vitest';
import { hasEnded, hasStarted, registrationsClose, registrationWindow } from './seminar-window.ts';

const start = '2027-03-12T09:00:00.000Z';
const dates = { start, opens: null, closes: null };
const at = (moment: string) => Date.parse(moment);

test.each([
	['without dates it is open at once', dates, '2026-01-01T00:00:00Z', 'open'],
	['and until the start', dates, '2027-03-12T08:59:59Z', 'open'],
	['at the start it is closed', dates, start, 'closed'],
	[
		'before it opens',
		{ ...dates, opens: '2027-01-10T08:00:00Z' },
		'2027-01-10T07:59:59Z',
		'not-yet',
	],
	['when it opens', { ...dates, opens: '2027-01-10T08:00:00Z' }, '2027-01-10T08:00:00Z', 'open'],
	[
		'when it closes',
		{ ...dates, closes: '2027-03-01T08:00:00Z' },
		'2027-03-01T08:00:00Z',
		'closed',
	],
	[
		'it closes with the start at the latest',
		{ ...dates, closes: '2027-03-13T08:00:00Z' },
		start,
		'closed',
	],
])('%s', (...[, seminar, moment, window]) => {
	expect(registrationWindow(seminar, at(moment))).toBe(window);
});

test('registrations close when they say, and never after the start', () => {
	expect(registrationsClose({ start, closes: '2027-03-01T08:00:00Z' })).toBe(
		at('2027-03-01T08:00:00Z'),
	);
	expect(registrationsClose({ start, closes: '2028-01-01T00:00:00Z' })).toBe(at(start));
});

test('a seminar has started and ended at the minute that the programme says', () => {
	expect([hasStarted({ start }, at(start) - 1), hasStarted({ start }, at(start))]).toEqual([
		false,
		true,
	]);
	expect([hasEnded({ end: start }, at(start) - 1), hasEnded({ end: start }, at(start))]).toEqual([
		false,
		true,
	]);
});
