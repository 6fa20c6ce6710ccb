import { GIVEN_BACK } from '#domain/allowance.ts';
import type { Acting } from '#functions/acting.ts';

/** The tables whose rows use up what a plan gives. */
export type RequestTable = 'consultations' | 'appearances';

/** Whose allowance a request uses, and how much the plan gives. */
export type Allotment = {
	personId: string;
	organisationId: string;
	membershipId: string;
	plan: string;
	/** The day in Europe/Rome that the membership must cover. */
	today: string;
	limit: number;
};

export function allotmentOf(
	{ person, organisation }: Acting,
	{ today, limit }: { today: string; limit: number },
): Allotment {
	const { id: membershipId, plan } = organisation.membership;
	return {
		personId: person.personId,
		organisationId: organisation.id,
		membershipId,
		plan,
		today,
		limit,
	};
}

const COUNTED = `state NOT IN (${GIVEN_BACK.map((state) => `'${state}'`).join(', ')})`;

/**
 * Condition on a membership `m`, with the values of `allotmentValues` as `?2` to `?7`: it is the
 * organisation's own and holds today, the person still acts for it, and the period has something left.
 */
export function withinAllowance(table: RequestTable): string {
	return `m.organisation_id = ?2 AND m.id = ?3 AND m.plan = ?4 AND m.starts_on <= ?5 AND m.ends_on >= ?5
		AND EXISTS (SELECT 1 FROM affiliations a
			WHERE a.organisation_id = m.organisation_id AND a.person_id = ?6 AND a.ended_at IS NULL)
		AND (SELECT count(*) FROM ${table} WHERE membership_id = m.id AND ${COUNTED}) < ?7`;
}

export function allotmentValues(allotment: Allotment): (string | number)[] {
	const { organisationId, membershipId, plan, today, personId, limit } = allotment;
	return [organisationId, membershipId, plan, today, personId, limit];
}

/** How many requests of a membership period have used its allowance. */
export async function countUsed(
	db: D1Database,
	table: RequestTable,
	membershipId: string,
): Promise<number> {
	const sql = `SELECT count(*) AS used FROM ${table} WHERE membership_id = ?1 AND ${COUNTED}`;
	return (await db.prepare(sql).bind(membershipId).first<number>('used')) ?? 0;
}
