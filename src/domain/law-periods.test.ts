import { expect, test } from 'vitest';
import { byLawPeriod } from './law-periods.ts';

const act = (day: string) => ({ day });

test('acts stand in order of time, each in its season', () => {
	const days = ['2023-03-31', '1990-08-07', '2020-06-26', '2018-08-20'].map(act);
	expect(byLawPeriod(days)).toEqual([
		{ period: 'prima', acts: [act('1990-08-07')] },
		{ period: 'codice', acts: [act('2018-08-20')] },
		{ period: 'condivisa', acts: [act('2020-06-26')] },
		{ period: 'oggi', acts: [act('2023-03-31')] },
	]);
});

test.each([
	['2017-07-02', 'prima'],
	['2017-07-03', 'codice'],
	['2020-06-25', 'codice'],
	['2023-03-30', 'condivisa'],
])('%s belongs to the season "%s": the act that opens one is its first', (day, period) => {
	expect(byLawPeriod([act(day)]).map((season) => season.period)).toEqual([period]);
});

test('a season without acts is left out', () => {
	expect(byLawPeriod([])).toEqual([]);
});
