/** The staff on the roster, by name. */
export async function listStaff(db: D1Database): Promise<{ id: string; name: string }[]> {
	const { results } = await db
		.prepare(
			'SELECT id, name FROM people WHERE staff = 1 AND removed_at IS NULL ORDER BY name COLLATE NOCASE, id',
		)
		.all<{ id: string; name: string }>();
	return results;
}
