import type { AffiliationRole } from './access.ts';
import { MOST_COLLEAGUES, MOST_INVITATIONS } from './roster-limits.ts';

/** Who changes the people of an organisation: one of them, or staff. */
export type RosterActor = { personId: string; isStaff: boolean };

/** Somebody who acts for the organisation today. */
export type Colleague = { personId: string; email: string; role: AffiliationRole };

export type RosterRefusal =
	| 'not-referent'
	| 'already-here'
	| 'too-many-people'
	| 'too-many-invitations'
	| 'not-here'
	| 'last-referent'
	| 'already-so';

export type RosterDecision = RosterRefusal | 'allowed';

/**
 * Whether an address may be added to the people of an organisation.
 *
 * @param found `email` as `readEmailAddress` gives it; `invitations` of the last day
 */
export function decideInvitation(
	colleagues: readonly Colleague[],
	actor: RosterActor,
	found: { email: string; invitations: number },
): RosterDecision {
	if (!mayManage(colleagues, actor)) return 'not-referent';
	if (colleagues.some(({ email }) => email === found.email)) return 'already-here';
	if (colleagues.length >= MOST_COLLEAGUES) return 'too-many-people';
	const isTooMany = !actor.isStaff && found.invitations >= MOST_INVITATIONS.count;
	return isTooMany ? 'too-many-invitations' : 'allowed';
}

/** Whether somebody may be taken out. Among themselves an organisation keeps a referent, always. */
export function decideRemoval(
	colleagues: readonly Colleague[],
	actor: RosterActor,
	personId: string,
): RosterDecision {
	if (!mayManage(colleagues, actor)) return 'not-referent';
	if (!roleOf(colleagues, personId)) return 'not-here';
	return isLastReferent(colleagues, personId) && !actor.isStaff ? 'last-referent' : 'allowed';
}

/** Whether somebody may get a role. Referents make others referents, and step down themselves. */
export function decideRole(
	colleagues: readonly Colleague[],
	actor: RosterActor,
	{ personId, role }: Pick<Colleague, 'personId' | 'role'>,
): RosterDecision {
	if (!mayManage(colleagues, actor)) return 'not-referent';
	const present = roleOf(colleagues, personId);
	if (!present) return 'not-here';
	if (present === role) return 'already-so';
	if (role === 'referente') return 'allowed';
	if (!actor.isStaff && personId !== actor.personId) return 'not-referent';
	return isLastReferent(colleagues, personId) && !actor.isStaff ? 'last-referent' : 'allowed';
}

/** Whether a referent may hand the role over to a colleague, which ends their own. */
export function decideHandover(
	colleagues: readonly Colleague[],
	actor: RosterActor,
	personId: string,
): RosterDecision {
	if (roleOf(colleagues, actor.personId) !== 'referente') return 'not-referent';
	const present = roleOf(colleagues, personId);
	if (!present) return 'not-here';
	return present === 'referente' ? 'already-so' : 'allowed';
}

function mayManage(colleagues: readonly Colleague[], actor: RosterActor): boolean {
	return actor.isStaff || roleOf(colleagues, actor.personId) === 'referente';
}

function roleOf(colleagues: readonly Colleague[], personId: string): AffiliationRole | undefined {
	return colleagues.find((colleague) => colleague.personId === personId)?.role;
}

function isLastReferent(colleagues: readonly Colleague[], personId: string): boolean {
	const referents = colleagues.filter(({ role }) => role === 'referente');
	return referents.length === 1 && referents[0]?.personId === personId;
}
