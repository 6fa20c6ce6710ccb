import { MONTHS } from '#domain/months.ts';

/**
 * Writes a day as Italians do: `1° luglio 2026`. `Intl` would take longer for it, the first time, than
 * the browser takes to draw the page.
 *
 * @param now any instant of the day, in the time zone of the reader
 */
export function writeDay(now: Date): string {
	const date = now.getDate();
	return `${date}${date > 1 ? '' : '°'} ${MONTHS[now.getMonth()]} ${now.getFullYear()}`;
}
