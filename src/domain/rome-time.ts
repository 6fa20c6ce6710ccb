/** The hour that clocks show in Italy at a moment, 0 to 23, summer time included. */
export function romeHour(now: number): number {
	return Number(HOURS.format(now));
}

const HOURS = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Rome',
	hour: '2-digit',
	hourCycle: 'h23',
});
