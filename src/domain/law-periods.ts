import type { Day } from './dates.ts';

/**
 * The four seasons of the law of coprogettazione, each from the day of the act that opens it: the Code
 * of the Third Sector, ruling 131/2020 of the Constitutional Court, the contracts code of 2023.
 */
export const LAW_PERIODS = [
	{ code: 'prima', from: '0000-01-01' },
	{ code: 'codice', from: '2017-07-03' },
	{ code: 'condivisa', from: '2020-06-26' },
	{ code: 'oggi', from: '2023-03-31' },
] as const satisfies readonly { code: string; from: Day }[];

export type LawPeriod = (typeof LAW_PERIODS)[number]['code'];

/** Acts by season, in order of time; of one day, in the order given. A season without acts is left out. */
export function byLawPeriod<T extends { day: Day }>(
	acts: readonly T[],
): { period: LawPeriod; acts: readonly T[] }[] {
	const sorted = acts.toSorted((a, b) => a.day.localeCompare(b.day));
	return LAW_PERIODS.map(({ code }) => ({
		period: code,
		acts: sorted.filter(({ day }) => periodOf(day) === code),
	})).filter(({ acts }) => acts.length > 0);
}

function periodOf(day: Day): LawPeriod {
	return LAW_PERIODS.findLast(({ from }) => day >= from)?.code ?? 'prima';
}
