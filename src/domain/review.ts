import type { Day } from './dates.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long before its day a review shows among those to do. */
export const REVIEW_NOTICE_DAYS = 60;

/**
 * The documents to check again, the most urgent first.
 *
 * @param today the day in Italy
 */
export function dueForReview<T extends { data: { rivedere: Day } }>(
	documents: readonly T[],
	today: Day,
): T[] {
	const limit = new Date(Date.parse(today) + REVIEW_NOTICE_DAYS * DAY).toISOString().slice(0, 10);
	return documents
		.filter((document) => document.data.rivedere <= limit)
		.sort((a, b) => (a.data.rivedere < b.data.rivedere ? -1 : 1));
}
