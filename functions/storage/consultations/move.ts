import type { ConsultationState } from '#domain/consultation-steps.ts';
import { commitDeed, type Deed, NOT_DONE_YET } from '#functions/storage/commit-deed.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';

export type ConsultationMove = {
	from: ConsultationState;
	to: ConsultationState;
	/** What is written besides; what is absent stays as it is. */
	assignedTo?: string;
	answer?: string;
	reason?: string;
	/** Where the organisation does it: then only to what is its own. */
	ownedBy?: string;
	mails: readonly AddressedMail[];
};

/**
 * Moves a consultation on, if it still stands where it stood.
 *
 * @param deed whose `subject` is the id of the consultation
 * @returns whether the deed is done
 */
export function moveConsultation(
	db: D1Database,
	deed: Deed,
	move: ConsultationMove,
): Promise<boolean> {
	const { from, to, assignedTo = null, answer = null, reason = null, ownedBy = null } = move;
	const change = db
		.prepare(
			`UPDATE consultations SET state = ?3, changed_at = ?4, deed = ?1,
				assigned_to = coalesce(?5, assigned_to), answer = coalesce(?6, answer),
				answered_at = iif(?6 IS NULL, answered_at, ?4), reason = coalesce(?7, reason)
			WHERE id = ?2 AND state = ?8 AND (?9 IS NULL OR organisation_id = ?9)
				AND (?5 IS NULL OR EXISTS (
					SELECT 1 FROM people WHERE id = ?5 AND staff = 1 AND removed_at IS NULL))
				AND ${NOT_DONE_YET}`,
		)
		.bind(deed.key, deed.subject, to, deed.now, assignedTo, answer, reason, from, ownedBy);
	return commitDeed(db, deed, { changes: [change], table: 'consultations', mails: move.mails });
}
