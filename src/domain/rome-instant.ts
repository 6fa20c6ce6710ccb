import type { Day } from './dates.ts';
import { romeDay } from './rome-day.ts';

/**
 * The moment at which clocks in Italy show a time of a day, summer time included. Of an hour that
 * comes twice it is the first; an hour that is skipped gives the one after it.
 *
 * @param time `HH:MM`
 * @returns milliseconds since 1970 UTC
 */
export function romeInstant(day: Day, time: string): number {
	const asIfUtc = Date.parse(`${day}T${time}:00Z`);
	const guesses = [2, 1].map((hours) => asIfUtc - hours * HOUR);
	return guesses.find((guess) => shows(guess, day, time)) ?? asIfUtc - HOUR;
}

const HOUR = 60 * 60_000;

const CLOCK = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Rome',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});

function shows(instant: number, day: Day, time: string): boolean {
	return romeDay(instant) === day && CLOCK.format(instant) === time;
}
