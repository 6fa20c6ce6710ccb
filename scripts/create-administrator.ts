/** Who becomes an administrator; `email` in the one form of the roster, `now` epoch milliseconds. */
export type NewAdministrator = { id: string; name: string; email: string; now: number };

export type Statement = { sql: string; values: readonly (string | number)[] };

/**
 * Makes somebody an administrator, whether or not they are on the roster, with its line in the log.
 * Doing it again changes nothing.
 */
export function createAdministrator({ id, name, email, now }: NewAdministrator): Statement[] {
	const key = `staff-crea/${id}`;
	return [
		{
			sql: `INSERT INTO people (id, email, name, staff, administrator, created_at, deed)
VALUES (?1, ?2, ?3, 1, 1, ?4, ?5)
ON CONFLICT (email) DO UPDATE SET staff = 1, administrator = 1, removed_at = NULL, deed = ?5
WHERE administrator = 0 OR removed_at IS NOT NULL`,
			values: [id, email, name, now, key],
		},
		{
			sql: `INSERT INTO deeds (key, kind, person_id, organisation_id, subject, done_at)
SELECT ?1, 'staff.create', NULL, NULL, id, ?2 FROM people WHERE deed = ?1`,
			values: [key, now],
		},
	];
}

/** A statement with its values written in, for a command that takes no values apart. */
export function inline(sql: string, values: readonly (string | number)[]): string {
	return sql.replaceAll(/\?(\d+)/g, (_mark, position: string) => {
		const value = values[Number(position) - 1];
		if (value === undefined) throw new Error(`The statement wants a value ?${position}.`);
		return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
	});
}
