/** What somebody of the staff may do: administrators also decide who is staff. */
export type StaffRole = 'staff' | 'amministrazione';

export type StaffMember = { personId: string; role: StaffRole };

export type StaffRefusal =
	| 'not-administrator'
	| 'already-staff'
	| 'not-staff'
	| 'last-administrator'
	| 'already-so';

/**
 * Whether somebody's part in the staff may become another one; `null` is none. There is always an
 * administrator: else nobody could make one.
 */
export function decideStaffRole(
	members: readonly StaffMember[],
	actorId: string,
	wanted: { personId: string; role: StaffRole | null },
): StaffRefusal | 'allowed' {
	if (roleOf(members, actorId) !== 'amministrazione') return 'not-administrator';
	const present = roleOf(members, wanted.personId);
	if (!present) return 'not-staff';
	if (present === wanted.role) return 'already-so';
	const administrators = members.filter(({ role }) => role === 'amministrazione');
	const isLast = present === 'amministrazione' && administrators.length === 1;
	return isLast ? 'last-administrator' : 'allowed';
}

function roleOf(members: readonly StaffMember[], personId: string): StaffRole | undefined {
	return members.find((member) => member.personId === personId)?.role;
}
