import { addDays, type Day } from './dates.ts';
import { romeDay } from './rome-day.ts';

const HOUR = 3_600_000;

/** The first moment of a day in Italy, in milliseconds since 1970 UTC, summer time included. */
export function romeMidnight(day: Day): number {
	const utc = Date.parse(`${day}T00:00:00Z`);
	const moments = [utc - 2 * HOUR, utc - HOUR];
	return moments.find((at) => romeDay(at) === day && romeDay(at - 1) !== day) ?? utc - HOUR;
}

/** A whole day in Italy: from its first moment, up to the first one of the next. */
export function romeDayBounds(day: Day): { from: number; to: number } {
	return { from: romeMidnight(day), to: romeMidnight(addDays(day, 1)) };
}
