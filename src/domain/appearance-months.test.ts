import { expect, test } from 'vitest';
import { appearanceEvent } from './appearance-event.ts';
import { byMonth } from './appearance-months.ts';

const at = (moment: string) => ({ startsAt: Date.parse(moment), endsAt: Date.parse(moment) + 1 });

test('dates stand under the month that Italy has, those without a date nowhere', () => {
	const months = byMonth([
		at('2027-01-31T22:30:00Z'),
		at('2027-01-31T23:30:00Z'),
		{ startsAt: null, endsAt: null },
		at('2027-02-10T09:00:00Z'),
	]);
	expect(months.map(({ title, appearances }) => [title, appearances.length])).toEqual([
		['gennaio 2027', 1],
		['febbraio 2027', 2],
	]);
});

test('an appearance keeps its name in the calendar when its date moves', () => {
	const one = { id: 'x', event: 'Giornata', organisation: 'Ente', place: 'Sala' };
	const first = appearanceEvent({ ...one, ...at('2027-01-10T09:00:00Z') }, 'https://a.example/');
	const moved = appearanceEvent({ ...one, ...at('2027-02-10T09:00:00Z') }, 'https://a.example/');
	expect(moved.id).toBe(first.id);
	expect([first.start, moved.start]).toEqual([
		'2027-01-10T09:00:00.000Z',
		'2027-02-10T09:00:00.000Z',
	]);
});
