import { NOT_DONE_YET } from './commit-deed.ts';

/** Offers a place to who waits, while the room has one. */
export function offerPlace(
	db: D1Database,
	key: string,
	{ id, seminar, capacity, confirmBy }: Offer,
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE registrations SET state = 'offered', confirm_by = ?5, deed = ?1
			WHERE id = ?2 AND seminar = ?3 AND state = 'waiting' AND ${NOT_DONE_YET}
			AND (?4 IS NULL OR (SELECT count(*) FROM registrations
				WHERE seminar = ?3 AND state IN ('confirmed', 'offered')) < ?4)`,
		)
		.bind(key, id, seminar, capacity, confirmBy);
}

type Offer = { id: string; seminar: string; capacity: number | null; confirmBy: number };

/** Takes back a place that was not confirmed in time. */
export function withdrawOffer(
	db: D1Database,
	key: string,
	{ id, now }: { id: string; now: number },
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE registrations SET state = 'lost', confirm_by = NULL, ended_at = ?3, deed = ?1
			WHERE id = ?2 AND state = 'offered' AND confirm_by <= ?3 AND ${NOT_DONE_YET}`,
		)
		.bind(key, id, now);
}
