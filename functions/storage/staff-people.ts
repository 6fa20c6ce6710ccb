import type { StaffRole } from '#domain/staff-people.ts';
import { NOT_DONE_YET } from './commit-deed.ts';
import type { StaffChange } from './organisations.ts';
import { MAY_SIGN_IN } from './roster.ts';

/** Somebody of the staff. */
export type KnownStaff = { personId: string; name: string; email: string; role: StaffRole };

/** @returns the staff, administrators first, then by name */
export async function listStaff(db: D1Database): Promise<KnownStaff[]> {
	const { results } = await db
		.prepare(
			`SELECT id AS personId, name, email, iif(administrator = 1, 'amministrazione', 'staff') AS role
			FROM people WHERE staff = 1 AND removed_at IS NULL
			ORDER BY administrator DESC, name COLLATE NOCASE, id`,
		)
		.all<KnownStaff>();
	return results;
}

/** Makes somebody staff by address, whether or not they are on the roster. */
export function addStaff(
	db: D1Database,
	{ key, actorId, now }: StaffChange,
	person: { id: string; name: string; email: string; role: StaffRole },
): D1PreparedStatement {
	const administrator = person.role === 'amministrazione' ? 1 : 0;
	return db
		.prepare(
			`INSERT INTO people (id, email, name, staff, administrator, created_at, deed)
			SELECT ?3, ?4, ?5, 1, ?6, ?7, ?1 WHERE ${BY_ADMINISTRATOR} AND ${NOT_DONE_YET}
			ON CONFLICT (email) DO UPDATE SET staff = 1, administrator = ?6, deed = ?1,
				name = iif(removed_at IS NULL, name, ?5), removed_at = NULL
			WHERE staff = 0 OR removed_at IS NOT NULL`,
		)
		.bind(key, actorId, person.id, person.email, person.name, administrator, now);
}

/** Another part in the staff, or none; never leaves it without an administrator. */
export function changeStaff(
	db: D1Database,
	{ key, actorId }: StaffChange,
	{ personId, role }: { personId: string; role: StaffRole | null },
): D1PreparedStatement[] {
	const gone = `(SELECT p.id FROM people p WHERE p.deed = ?1 AND p.staff = 0 AND NOT (${MAY_SIGN_IN}))`;
	return [
		db
			.prepare(
				`UPDATE people SET staff = ?4, administrator = ?5, deed = ?1
				WHERE id = ?3 AND staff = 1 AND removed_at IS NULL AND ${BY_ADMINISTRATOR} AND ${NOT_DONE_YET}
				AND (administrator = 0 OR ?5 = 1 OR EXISTS (SELECT 1 FROM people other
					WHERE other.administrator = 1 AND other.removed_at IS NULL AND other.id <> ?3))`,
			)
			.bind(key, actorId, personId, role === null ? 0 : 1, role === 'amministrazione' ? 1 : 0),
		...['sessions', 'sign_in_requests'].map((table) =>
			db.prepare(`DELETE FROM ${table} WHERE person_id IN ${gone}`).bind(key),
		),
	];
}

/** `?2` is an administrator today. */
const BY_ADMINISTRATOR =
	'EXISTS (SELECT 1 FROM people WHERE id = ?2 AND administrator = 1 AND removed_at IS NULL)';
