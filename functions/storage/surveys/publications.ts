import { NOT_DONE_YET } from '#functions/storage/commit-deed.ts';

/** The questionnaires whose results members may read. */
export async function publishedResults(db: D1Database): Promise<ReadonlySet<string>> {
	const { results } = await db
		.prepare('SELECT survey FROM survey_publications WHERE published = 1')
		.all<{ survey: string }>();
	return new Set(results.map(({ survey }) => survey));
}

export type Publication = {
	key: string;
	survey: string;
	published: boolean;
	/** Results go to members after the closing, in milliseconds since 1970 UTC. */
	closesAt: number;
	now: number;
};

/** Gives results to members, or takes them back; nothing where they stand so already. */
export function publishResults(db: D1Database, publication: Publication): D1PreparedStatement {
	const { key, survey, published, closesAt, now } = publication;
	return db
		.prepare(
			`INSERT INTO survey_publications (survey, published, changed_at, deed)
			SELECT ?2, ?3, ?4, ?1 WHERE ${NOT_DONE_YET} AND ?4 >= ?5
			ON CONFLICT (survey) DO UPDATE SET
				published = excluded.published, changed_at = excluded.changed_at, deed = excluded.deed
			WHERE published <> excluded.published`,
		)
		.bind(key, survey, published ? 1 : 0, now, closesAt);
}
