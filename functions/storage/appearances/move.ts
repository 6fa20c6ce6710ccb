import type { AppearanceState } from '#domain/appearance-steps.ts';
import { commitDeed, type Deed, NOT_DONE_YET } from '#functions/storage/commit-deed.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';

export type AppearanceMove = {
	from: AppearanceState;
	to: AppearanceState;
	/** What is written besides; what is absent stays as it is. Moments in milliseconds since 1970 UTC. */
	assignedTo?: string;
	startsAt?: number;
	endsAt?: number;
	reason?: string;
	/** Where the organisation does it: then only to what is its own. */
	ownedBy?: string;
	mails: readonly AddressedMail[];
};

/**
 * Moves an appearance on, if it still stands where it stood.
 *
 * @param deed whose `subject` is the id of the appearance
 * @returns whether the deed is done
 */
export function moveAppearance(db: D1Database, deed: Deed, move: AppearanceMove): Promise<boolean> {
	const { from, to, assignedTo = null, startsAt = null, endsAt = null } = move;
	const { reason = null, ownedBy = null } = move;
	const change = db
		.prepare(
			`UPDATE appearances SET state = ?3, changed_at = ?4, deed = ?1,
				assigned_to = coalesce(?5, assigned_to), starts_at = coalesce(?6, starts_at),
				ends_at = coalesce(?7, ends_at), reason = coalesce(?8, reason)
			WHERE id = ?2 AND state = ?9 AND (?10 IS NULL OR organisation_id = ?10)
				AND (?5 IS NULL OR EXISTS (
					SELECT 1 FROM people WHERE id = ?5 AND staff = 1 AND removed_at IS NULL))
				AND ${NOT_DONE_YET}`,
		)
		.bind(
			...[deed.key, deed.subject, to, deed.now, assignedTo, startsAt, endsAt, reason],
			...[from, ownedBy],
		);
	return commitDeed(db, deed, { changes: [change], table: 'appearances', mails: move.mails });
}
