import { MONTHS } from './months.ts';

/** A day of the calendar, `YYYY-MM-DD`, without a time zone of its own. */
export type Day = string;

/** Whether a text is a day that exists: `2026-02-31` is not. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const instant = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The same day of the first year in which it comes after another: a year is easily written wrong. */
export function sameDayAfter(day: Day, past: Day): Day {
	const year = Number(past.slice(0, 4));
	const meant = [year, year + 1].map((one) => `${one}${day.slice(4)}`);
	return meant.find((one) => isDay(one) && one > past) ?? `${year + 1}${past.slice(4)}`;
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_LENGTH).toISOString().slice(0, 10);
}

/** How many days later `end` is than `start`. */
export function daysBetween(start: Day, end: Day): number {
	return Math.round(
		(Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY_LENGTH,
	);
}

/** The same day of the next year; after 29 February it is 1 March. */
export function dayAYearLater(day: Day): Day {
	const same = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
	return isDay(same) ? same : `${same.slice(0, 4)}-03-01`;
}

/** A day as Italians write it: `3 luglio 2017`, and `1° luglio 2017` for the first of a month. */
export function longDate(day: Day): string {
	const [year = '', month = '', date = ''] = day.split('-');
	const number = Number(date) === 1 ? '1°' : String(Number(date));
	return `${number} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** The time in Italy (Europe/Rome) at an instant in milliseconds: `10.00`. */
export function timeInItaly(instant: number): string {
	return ITALY.format(instant).replace(':', '.');
}

/** In milliseconds; days without a time zone are all of one length. */
const DAY_LENGTH = 86_400_000;

const ITALY = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Rome',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});
