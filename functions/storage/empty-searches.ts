import type { Day } from '#domain/dates.ts';

/** Words that found nothing, how often, and on which day last. */
export type EmptySearch = { words: string; count: number; lastDay: Day };

/** So many different words are kept at most: beyond, only known ones are counted. */
const MOST_WORDS = 2_000;

/** Counts the words of a search that found nothing; nothing says whose it was. */
export async function countEmptySearch(
	db: D1Database,
	{ words, today }: { words: string; today: Day },
): Promise<void> {
	await db
		.prepare(
			`INSERT INTO empty_searches (words, count, last_day)
			SELECT ?1, 1, ?2 WHERE (SELECT count(*) FROM empty_searches) < ${MOST_WORDS}
			OR EXISTS (SELECT 1 FROM empty_searches WHERE words = ?1)
			ON CONFLICT (words) DO UPDATE SET count = count + 1, last_day = ?2`,
		)
		.bind(words, today)
		.run();
}

/** @returns the words that were looked for most, then those of the latest day */
export async function listEmptySearches(db: D1Database, limit: number): Promise<EmptySearch[]> {
	const { results } = await db
		.prepare(
			`SELECT words, count, last_day AS lastDay FROM empty_searches
			ORDER BY count DESC, last_day DESC, words LIMIT ?1`,
		)
		.bind(limit)
		.all<EmptySearch>();
	return results;
}
