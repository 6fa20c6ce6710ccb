const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** Time to confirm an offered place, by how far off the seminar is: near the day others must still come. */
const TIMES: readonly { from: number; time: number }[] = [
	{ from: 7 * DAY, time: 48 * HOUR },
	{ from: 3 * DAY, time: 24 * HOUR },
	{ from: 1 * DAY, time: 6 * HOUR },
	{ from: 0, time: 2 * HOUR },
];

/**
 * Until when a place that frees at `now` is kept for whom it is offered to.
 *
 * @param start of the seminar, ISO 8601 in UTC
 * @returns milliseconds since 1970 UTC, never after the start; `null` once the seminar has started
 */
export function confirmBy(start: string, now: number): number | null {
	const begins = Date.parse(start);
	const found = TIMES.find(({ from }) => begins - now > from);
	return found ? Math.min(begins, now + found.time) : null;
}
