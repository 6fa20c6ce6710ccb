import { longDate, timeInItaly } from '#domain/dates.ts';
import { romeDay } from '#domain/rome-day.ts';

/** `12 marzo 2027, ore 10.00`, in Italy, of a moment in milliseconds since 1970 UTC. */
export function momentInWords(moment: number): string {
	return `${longDate(romeDay(moment))}, ore ${timeInItaly(moment)}`;
}

/** `12 marzo 2027, dalle 10.00 alle 16.00`, of a seminar whose moments are ISO 8601 in UTC. */
export function hoursInWords({ start, end }: { start: string; end: string }): string {
	const [from, to] = [Date.parse(start), Date.parse(end)];
	return `${longDate(romeDay(from))}, dalle ${timeInItaly(from)} alle ${timeInItaly(to)}`;
}
