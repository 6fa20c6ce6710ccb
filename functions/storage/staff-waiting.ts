import type { Day } from '#domain/dates.ts';
import { addDays } from '#domain/dates.ts';
import { RENEWAL_NOTICE_DAYS } from '#domain/membership-periods.ts';

/** How much of each kind waits for staff. */
export type StaffWaiting = {
	/** Applications without a decision. */
	applications: number;
	/** Current organisations whose cover ends within the notice, and that have not renewed. */
	endings: number;
	/** Mails that were given up. */
	mails: number;
	/** Current organisations that nobody answers for. */
	leaderless: number;
	/** Consultations and appearances that nobody has taken on, or answered. */
	consultations: number;
	appearances: number;
	/** Documents that members propose, and answers to what was asked about them. */
	contributions: number;
};

/** @param today in Europe/Rome */
export async function readStaffWaiting(db: D1Database, today: Day): Promise<StaffWaiting> {
	const row = await db
		.prepare(
			`SELECT (SELECT count(*) FROM applications WHERE decision IS NULL) AS applications,
			(SELECT count(*) FROM memberships m WHERE m.starts_on <= ?1 AND m.ends_on BETWEEN ?1 AND ?2
				AND NOT EXISTS (SELECT 1 FROM memberships n WHERE n.organisation_id = m.organisation_id
					AND n.starts_on = date(m.ends_on, '+1 day'))) AS endings,
			(SELECT count(*) FROM outbox WHERE state = 'failed') AS mails,
			(SELECT count(*) FROM memberships m WHERE m.starts_on <= ?1 AND m.ends_on >= ?1
				AND NOT EXISTS (SELECT 1 FROM affiliations a JOIN people p ON p.id = a.person_id
					AND p.removed_at IS NULL WHERE a.organisation_id = m.organisation_id
					AND a.role = 'referente' AND a.ended_at IS NULL)) AS leaderless,
			(SELECT count(*) FROM consultations WHERE state IN ('received', 'assigned')) AS consultations,
			(SELECT count(*) FROM appearances WHERE state IN ('received', 'assigned')) AS appearances,
			(SELECT count(*) FROM contributions WHERE state = 'received') AS contributions`,
		)
		.bind(today, addDays(today, RENEWAL_NOTICE_DAYS))
		.first<StaffWaiting>();
	if (!row) throw new Error('A statement of counts gave no row.');
	return row;
}
