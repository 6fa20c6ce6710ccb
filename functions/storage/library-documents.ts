/**
 * Notes when the site first had each document of its library. Those that are there when it begins to
 * count are nobody's news. A document that leaves and comes back is not new.
 *
 * @param slugs of all documents that members may read
 */
export async function noteLibrary(
	db: D1Database,
	slugs: readonly string[],
	now: number,
): Promise<void> {
	await db
		.prepare(
			`INSERT INTO library_documents (slug, entered_at)
			SELECT value, iif(EXISTS (SELECT 1 FROM library_documents), ?2, 0) FROM json_each(?1)
			WHERE true ON CONFLICT DO NOTHING`,
		)
		.bind(JSON.stringify(slugs), now)
		.run();
}

/** What entered the library from one moment until before another, the latest first. */
export async function listEntered(
	db: D1Database,
	{ from, until }: { from: number; until: number },
): Promise<{ slug: string; enteredAt: number }[]> {
	const { results } = await db
		.prepare(
			`SELECT slug, entered_at AS enteredAt FROM library_documents
			WHERE entered_at >= max(?1, 1) AND entered_at < ?2 ORDER BY entered_at DESC, slug`,
		)
		.bind(from, until)
		.all<{ slug: string; enteredAt: number }>();
	return results;
}
