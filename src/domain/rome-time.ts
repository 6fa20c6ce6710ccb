import type { Day } from './dates.ts';
import { dayAfter } from './occasions.ts';
import { romeDay } from './rome-day.ts';

const HOUR = 60 * 60_000;

/** The hour that clocks show in Italy at a moment, 0 to 23, summer time included. */
export function romeHour(now: number): number {
	return Number(HOURS.format(now));
}

/**
 * When a day begins in Italy, in milliseconds since 1970 UTC: one or two hours before it does in UTC.
 */
export function romeMidnight(day: Day): number {
	const utc = Date.parse(`${day}T00:00:00Z`);
	const before = dayAfter(day, -1);
	return (
		[utc - 2 * HOUR, utc - HOUR].find(
			(moment) => romeDay(moment) === day && romeDay(moment - 1) === before,
		) ?? utc - HOUR
	);
}

const HOURS = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Rome',
	hour: '2-digit',
	hourCycle: 'h23',
});
