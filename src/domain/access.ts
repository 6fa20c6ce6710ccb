import type { Day } from './dates.ts';
import type { PlanCode } from './organisation-kinds.ts';

/** Whom a file or a route is for. What has no audience is not served. */
export type Audience = 'public' | 'members' | 'staff';

/** Whether an organisation's membership covers today. */
export type Standing = 'current' | 'lapsed';

/** What somebody is in an organisation: a referent also invites and removes colleagues. */
export type AffiliationRole = 'persona' | 'referente';

/** A paid period; rights are counted within it. */
export type Membership = {
	id: string;
	plan: PlanCode;
	/** Days in Europe/Rome, both within the period. */
	startsOn: Day;
	endsOn: Day;
};

export type OwnOrganisation = {
	id: string;
	name: string;
	role: AffiliationRole;
	standing: Standing;
	/** The period that covers today; `null` where the membership has lapsed. */
	membership: Membership | null;
};

export type Person = {
	kind: 'person';
	personId: string;
	name: string;
	staff: boolean;
	/** Staff who also decide who is staff, and who belongs where. */
	administrator: boolean;
	/** The organisation that the person acts for now; staff may have none. */
	organisation: OwnOrganisation | null;
};

export type Visitor = { kind: 'stranger' } | Person;

export const STRANGER: Visitor = { kind: 'stranger' };

/** What the door answers. `unknown` is the same answer that a missing address gets. */
export type Entry = 'allowed' | 'sign-in' | 'renew' | 'unknown';

/**
 * Decides whether a visitor may have what stands at an address.
 *
 * @param wanted `audience` of the file or route found there, `null` where nothing stands;
 *   `reserved` is true under `/area/` and `/staff/`, where existing and missing look alike.
 */
export function decideEntry(
	wanted: { audience: Audience | null; reserved: boolean },
	visitor: Visitor,
): Entry {
	if (wanted.audience === 'public') return 'allowed';
	const level = clearance(visitor);
	if (wanted.reserved && level === 'none') return 'sign-in';
	if (wanted.reserved && level === 'lapsed') return 'renew';
	if (wanted.audience === null) return 'unknown';
	return MAY_READ[level].includes(wanted.audience) ? 'allowed' : 'unknown';
}

type Clearance = 'none' | 'lapsed' | 'member' | 'staff';

const MAY_READ: Record<Clearance, readonly Audience[]> = {
	none: ['public'],
	lapsed: ['public'],
	member: ['public', 'members'],
	staff: ['public', 'members', 'staff'],
};

function clearance(visitor: Visitor): Clearance {
	if (visitor.kind === 'stranger') return 'none';
	if (visitor.staff) return 'staff';
	if (visitor.organisation?.standing === 'current') return 'member';
	return 'lapsed';
}
