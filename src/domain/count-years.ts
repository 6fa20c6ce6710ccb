import type { Day } from './dates.ts';

/** A year, or what came before the first year that is told apart. */
export type YearCount = { year: number; before: boolean; count: number };

/**
 * How many days fall in each of the last years, the oldest first. Years in which nothing falls stand
 * with zero, because a gap in time is a fact; all that is older counts together.
 *
 * @param days `YYYY-MM-DD`
 * @param told how many years are told apart, ending with the latest of the days
 */
export function countYears(days: readonly Day[], told: number): YearCount[] {
	const years = days.map((day) => Number(day.slice(0, 4)));
	if (years.length === 0) return [];
	const latest = Math.max(...years);
	const first = Math.max(Math.min(...years), latest - told + 1);
	const counts = Array.from({ length: latest - first + 1 }, (_, index) => ({
		year: first + index,
		before: false,
		count: years.filter((year) => year === first + index).length,
	}));
	const older = years.filter((year) => year < first).length;
	return older === 0 ? counts : [{ year: first, before: true, count: older }, ...counts];
}
