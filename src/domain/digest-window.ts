import { addDays, type Day } from './dates.ts';
import type { Rhythm } from './message-choices.ts';

/**
 * The last day at whose beginning a digest was due: Mondays, or the first of each month. A job that
 * was down sends it later, and it is the same digest.
 *
 * @param today in Europe/Rome
 */
export function digestDay(rhythm: Exclude<Rhythm, 'mai'>, today: Day): Day {
	if (rhythm === 'mese') return `${today.slice(0, 7)}-01`;
	const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
	return addDays(today, -((weekday + 6) % 7));
}

/**
 * From which day on documents are told of for the first time.
 *
 * @param last the day of the person's last digest, `null` without one
 */
export function digestSince(
	rhythm: Exclude<Rhythm, 'mai'>,
	{ day, last }: { day: Day; last: Day | null },
): Day {
	const usual = rhythm === 'mese' ? `${addDays(day, -1).slice(0, 7)}-01` : addDays(day, -7);
	if (last === null) return usual;
	const oldest = addDays(day, -LONGEST);
	return last < oldest ? oldest : last;
}

/** Nobody reads of two months at once. */
const LONGEST = 62;
