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

const ITALY = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Rome',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});
