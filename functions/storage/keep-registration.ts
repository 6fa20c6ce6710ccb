import { NOT_DONE_YET } from './commit-deed.ts';

/** Where the keys of these deeds stand. */
export const REGISTRATIONS = 'registrations';

const ACTIVE = "state IN ('confirmed', 'offered', 'waiting')";
const TAKEN = "state IN ('confirmed', 'offered')";

/** A person who acts for an organisation today. */
const BELONGS = `EXISTS (SELECT 1 FROM affiliations a
	JOIN people p ON p.id = a.person_id AND p.removed_at IS NULL
	WHERE a.person_id = ?5 AND a.organisation_id = ?4 AND a.ended_at IS NULL)`;

export type NewRegistration = {
	id: string;
	seminar: string;
	organisationId: string;
	personId: string;
	registeredBy: string;
	now: number;
	/** Places of one organisation at one seminar. */
	seats: number;
};

/**
 * Takes a place while the organisation and the room have one and nobody waits for it, for somebody of
 * the organisation who has none yet.
 *
 * @param capacity of the room, `null` where it has no limit
 */
export function takeSeat(
	db: D1Database,
	key: string,
	{ capacity, ...wanted }: NewRegistration & { capacity: number | null },
): D1PreparedStatement {
	const room = `(?9 IS NULL OR (
		(SELECT count(*) FROM registrations WHERE seminar = ?3 AND ${TAKEN}) < ?9
		AND NOT EXISTS (SELECT 1 FROM registrations WHERE seminar = ?3 AND state = 'waiting')))`;
	return db
		.prepare(`${insertAs('confirmed')} AND ${room} ON CONFLICT DO NOTHING`)
		.bind(...newValues(key, wanted), capacity);
}

/** Joins the waiting list, under the same limit of the organisation. */
export function joinWaitingList(
	db: D1Database,
	key: string,
	wanted: NewRegistration,
): D1PreparedStatement {
	return db
		.prepare(`${insertAs('waiting')} ON CONFLICT DO NOTHING`)
		.bind(...newValues(key, wanted));
}

function insertAs(state: 'confirmed' | 'waiting'): string {
	return `INSERT INTO registrations (id, seminar, organisation_id, person_id, registered_by,
			asked_at, state, deed)
		SELECT ?2, ?3, ?4, ?5, ?6, ?7, '${state}', ?1
		WHERE ${NOT_DONE_YET} AND ${BELONGS}
		AND (SELECT count(*) FROM registrations
			WHERE seminar = ?3 AND organisation_id = ?4 AND ${ACTIVE}) < ?8`;
}

function newValues(key: string, wanted: NewRegistration): (string | number)[] {
	const { id, seminar, organisationId, personId, registeredBy, now, seats } = wanted;
	return [key, id, seminar, organisationId, personId, registeredBy, now, seats];
}

/** A registration of the organisation on whose behalf somebody acts. */
type Own = { id: string; organisationId: string };

export function cancelRegistration(
	db: D1Database,
	key: string,
	{ id, organisationId, now }: Own & { now: number },
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE registrations SET state = 'cancelled', confirm_by = NULL, ended_at = ?4, deed = ?1
			WHERE id = ?2 AND organisation_id = ?3 AND ${ACTIVE} AND ${NOT_DONE_YET}`,
		)
		.bind(key, id, organisationId, now);
}

/** Puts a colleague in somebody's place; the place keeps its state and its turn. */
export function swapName(
	db: D1Database,
	key: string,
	{ id, organisationId, from, to, by }: Own & { from: string; to: string; by: string },
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE OR IGNORE registrations SET person_id = ?5, registered_by = ?6, deed = ?1
			WHERE id = ?2 AND organisation_id = ?4 AND person_id = ?3 AND ${ACTIVE}
			AND ${BELONGS} AND ${NOT_DONE_YET}`,
		)
		.bind(key, id, from, organisationId, to, by);
}

export function confirmOffer(
	db: D1Database,
	key: string,
	{ id, organisationId, now }: Own & { now: number },
): D1PreparedStatement {
	return db
		.prepare(
			`UPDATE registrations SET state = 'confirmed', confirm_by = NULL, deed = ?1
			WHERE id = ?2 AND organisation_id = ?3 AND state = 'offered' AND confirm_by > ?4
			AND ${NOT_DONE_YET}`,
		)
		.bind(key, id, organisationId, now);
}
