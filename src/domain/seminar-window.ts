import type { ProgrammeSeminar } from './programme.ts';

type Dates = Pick<ProgrammeSeminar, 'start' | 'opens' | 'closes'>;

/**
 * Whether registrations are taken at `now` (milliseconds since 1970 UTC). Without dates of their own
 * they are open from the day the programme is published until the seminar starts.
 */
export function registrationWindow(seminar: Dates, now: number): 'not-yet' | 'open' | 'closed' {
	if (seminar.opens !== null && now < Date.parse(seminar.opens)) return 'not-yet';
	return now < registrationsClose(seminar) ? 'open' : 'closed';
}

/** The moment from which no registration is taken; never after the start. */
export function registrationsClose({ start, closes }: Omit<Dates, 'opens'>): number {
	const begins = Date.parse(start);
	return closes === null ? begins : Math.min(begins, Date.parse(closes));
}

export function hasStarted({ start }: Pick<ProgrammeSeminar, 'start'>, now: number): boolean {
	return Date.parse(start) <= now;
}

export function hasEnded({ end }: Pick<ProgrammeSeminar, 'end'>, now: number): boolean {
	return Date.parse(end) <= now;
}
