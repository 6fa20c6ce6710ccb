import { IDEAS_A_DAY, type IdeaState, SUPPORTS_A_DAY } from '#domain/ideas.ts';
import { NOT_DONE_YET } from '#functions/storage/commit-deed.ts';

export type NewIdea = {
	key: string;
	id: string;
	personId: string;
	organisationId: string;
	showsOrganisation: boolean;
	title: string;
	body: string;
	now: number;
	/** The day in Italy. */
	today: string;
};

/** Adds an idea with the support of its author, while the day's limit is not reached. */
export function addIdea(db: D1Database, idea: NewIdea): D1PreparedStatement[] {
	const { key, id, personId, organisationId, showsOrganisation, title, body, now, today } = idea;
	return [
		db
			.prepare(
				`INSERT INTO ideas (id, person_id, organisation_id, shows_organisation, title, body,
					written_at, written_on, deed)
				SELECT ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?1
				WHERE ${NOT_DONE_YET}
					AND (SELECT count(*) FROM ideas WHERE person_id = ?3 AND written_on = ?9)
						< ${IDEAS_A_DAY}`,
			)
			.bind(key, id, personId, organisationId, showsOrganisation ? 1 : 0, title, body, now, today),
		db
			.prepare(
				`INSERT INTO idea_supports (idea_id, person_id, since, deed)
				SELECT id, person_id, written_at, ?1 FROM ideas
				WHERE id = ?2 AND deed = ?1 AND ${NOT_DONE_YET}`,
			)
			.bind(key, id),
	];
}

export type Support = {
	key: string;
	ideaId: string;
	personId: string;
	now: number;
	/** When the day began in whose limits this counts, in milliseconds since 1970 UTC. */
	since: number;
};

/** Supports an idea that stands, once for each person. */
export function supportIdea(db: D1Database, support: Support): D1PreparedStatement {
	const { key, ideaId, personId, now, since } = support;
	return db
		.prepare(
			`INSERT INTO idea_supports (idea_id, person_id, since, deed)
			SELECT id, ?3, ?4, ?1 FROM ideas
			WHERE id = ?2 AND hidden_because = '' AND ${NOT_DONE_YET} AND ${WITHIN_LIMIT}
			ON CONFLICT (idea_id, person_id) DO UPDATE SET
				since = excluded.since, withdrawn_at = NULL, deed = excluded.deed
			WHERE withdrawn_at IS NOT NULL`,
		)
		.bind(key, ideaId, personId, now, since);
}

/** Takes one's support back; it may be given again. */
export function withdrawSupport(db: D1Database, support: Support): D1PreparedStatement {
	const { key, ideaId, personId, now, since } = support;
	return db
		.prepare(
			`UPDATE idea_supports SET withdrawn_at = ?4, deed = ?1
			WHERE idea_id = ?2 AND person_id = ?3 AND withdrawn_at IS NULL
				AND ${NOT_DONE_YET} AND ${WITHIN_LIMIT}`,
		)
		.bind(key, ideaId, personId, now, since);
}

export type IdeaReply = {
	key: string;
	ideaId: string;
	/** The version that was read: a colleague's answer is not written over unseen. */
	version: number;
	state: IdeaState;
	answer: string;
	now: number;
};

export function answerIdea(db: D1Database, reply: IdeaReply): D1PreparedStatement {
	const { key, ideaId, version, state, answer, now } = reply;
	return db
		.prepare(
			`UPDATE ideas SET state = ?4, answer = ?5, answered_at = ?6, version = version + 1, deed = ?1
			WHERE id = ?2 AND version = ?3 AND ${NOT_DONE_YET}`,
		)
		.bind(key, ideaId, version, state, answer, now);
}

/** @param hiding `reason` '' puts an idea back on the list */
export function hideIdea(
	db: D1Database,
	hiding: { key: string; ideaId: string; version: number; reason: string },
): D1PreparedStatement {
	const { key, ideaId, version, reason } = hiding;
	return db
		.prepare(
			`UPDATE ideas SET hidden_because = ?4, version = version + 1, deed = ?1
			WHERE id = ?2 AND version = ?3 AND hidden_because <> ?4 AND ${NOT_DONE_YET}`,
		)
		.bind(key, ideaId, version, reason);
}

/** Who wrote an idea, to whom its answer is mailed; `null` where nobody is known any more. */
export function authorOf(db: D1Database, ideaId: string): Promise<string | null> {
	return db
		.prepare('SELECT person_id FROM ideas WHERE id = ?1')
		.bind(ideaId)
		.first<string>('person_id');
}

/** One may change one's mind, but not write the log full. */
const WITHIN_LIMIT = `(SELECT count(*) FROM deeds WHERE person_id = ?3 AND done_at >= ?5
	AND kind IN ('idea.support', 'idea.withdraw')) < ${SUPPORTS_A_DAY}`;
