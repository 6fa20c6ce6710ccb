import type { AskedAppearance } from '#domain/appearance-fields.ts';
import { commitDeed, type Deed, NOT_DONE_YET } from '#functions/storage/commit-deed.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import {
	type Allotment,
	allotmentValues,
	withinAllowance,
} from '#functions/storage/requests/within-allowance.ts';

export type NewAppearance = {
	asked: AskedAppearance;
	allotment: Allotment;
	mails: readonly AddressedMail[];
};

/**
 * Writes a request with its mails, if the period has something left.
 *
 * @param deed whose `subject` is the id of the appearance
 * @returns whether the deed is done
 */
export function keepAppearance(
	db: D1Database,
	deed: Deed,
	{ asked, allotment, mails }: NewAppearance,
): Promise<boolean> {
	const row = db
		.prepare(
			`INSERT INTO appearances (id, organisation_id, membership_id, asked_by, asked_at, changed_at,
				event, place, first_day, second_day, third_day, hours, theme, audience, wishes, deed)
			SELECT ?8, m.organisation_id, m.id, ?6, ?9, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?1
			FROM memberships m WHERE ${withinAllowance('appearances')} AND ${NOT_DONE_YET}`,
		)
		.bind(
			...[deed.key, ...allotmentValues(allotment), deed.subject, deed.now],
			...[asked.event, asked.place, asked.firstDay, asked.secondDay, asked.thirdDay],
			...[asked.hours, asked.theme, asked.audience, asked.wishes],
		);
	return commitDeed(db, deed, { changes: [row], table: 'appearances', mails });
}
