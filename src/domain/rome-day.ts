/** Canadian English writes a day as ISO 8601 does. */
const ROME = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Rome',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

/**
 * The day that the calendar shows in Italy at a moment, summer time included.
 *
 * @param now milliseconds since 1970 UTC
 * @returns `YYYY-MM-DD`, which sorts as text
 */
export function romeDay(now: number): string {
	return ROME.format(now);
}
