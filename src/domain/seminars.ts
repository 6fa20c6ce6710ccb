import { type EditorialState, isPublished } from './visibility.ts';

/** What the calendar needs of a seminar; `inizio` and `fine` are ISO 8601 in UTC, so they sort as text. */
type Dated = { data: { inizio: string; fine: string; stato?: EditorialState | undefined } };

/** The seminars that people may see, the latest first. */
export function publishedSeminars<T extends Dated>(all: readonly T[]): T[] {
	return all
		.filter((seminar) => isPublished(seminar.data))
		.sort((a, b) => (a.data.inizio < b.data.inizio ? 1 : -1));
}

/** The first seminar that is not over at `now` (milliseconds since 1970 UTC). */
export function nextSeminar<T extends Dated>(all: readonly T[], now: number): T | undefined {
	return publishedSeminars(all).findLast((seminar) => !isOver(seminar, now));
}

/** Whether a seminar has ended at `now` (milliseconds since 1970 UTC). */
export function isOver(seminar: Dated, now: number): boolean {
	return Date.parse(seminar.data.fine) <= now;
}
