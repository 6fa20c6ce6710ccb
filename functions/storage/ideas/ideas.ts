import { byPopularity, type IdeaState } from '#domain/ideas.ts';

/** An idea as a person reads it; moments in milliseconds since 1970 UTC. */
export type Idea = {
	id: string;
	title: string;
	body: string;
	writtenAt: number;
	state: IdeaState;
	/** '' before staff have answered. */
	answer: string;
	answeredAt: number | null;
	/** Why it is off the list; '' while it stands there. */
	hiddenBecause: string;
	version: number;
	/** `null` where the author keeps it to themselves. */
	organisation: string | null;
	supports: number;
	/** Whether the reader supports it, and whether it is theirs. */
	supported: boolean;
	own: boolean;
};

/** What members read: the ideas that stand, and the reader's own that do not. By support. */
export async function listIdeas(db: D1Database, personId: string): Promise<Idea[]> {
	const { results } = await db
		.prepare(`${SELECT} WHERE i.hidden_because = '' OR i.person_id = ?1`)
		.bind(personId)
		.all<IdeaRow>();
	return results.map(toIdea).sort(byPopularity);
}

/** What staff read: every idea, with its organisation only where the author shows it. */
export async function listAllIdeas(db: D1Database, personId: string): Promise<Idea[]> {
	const { results } = await db.prepare(SELECT).bind(personId).all<IdeaRow>();
	return results.map(toIdea).sort(byPopularity);
}

export async function findIdea(
	db: D1Database,
	{ id, personId }: { id: string; personId: string },
): Promise<Idea | null> {
	const row = await db.prepare(`${SELECT} WHERE i.id = ?2`).bind(personId, id).first<IdeaRow>();
	return row && toIdea(row);
}

/** How many ideas a person has added on a day of Italy. */
export async function countIdeasOn(
	db: D1Database,
	{ personId, day }: { personId: string; day: string },
): Promise<number> {
	const count = await db
		.prepare('SELECT count(*) AS n FROM ideas WHERE person_id = ?1 AND written_on = ?2')
		.bind(personId, day)
		.first<number>('n');
	return count ?? 0;
}

/** `?1` is who reads. */
const SELECT = `SELECT i.id, i.title, i.body, i.written_at AS writtenAt, i.state, i.answer,
		i.answered_at AS answeredAt, i.hidden_because AS hiddenBecause, i.version,
		CASE i.shows_organisation WHEN 1 THEN o.name END AS organisation,
		(SELECT count(*) FROM idea_supports s WHERE s.idea_id = i.id AND s.withdrawn_at IS NULL)
			AS supports,
		EXISTS (SELECT 1 FROM idea_supports s
			WHERE s.idea_id = i.id AND s.person_id = ?1 AND s.withdrawn_at IS NULL) AS supported,
		coalesce(i.person_id = ?1, 0) AS own
	FROM ideas i JOIN organisations o ON o.id = i.organisation_id`;

type IdeaRow = Omit<Idea, 'supported' | 'own'> & { supported: number; own: number };

function toIdea(row: IdeaRow): Idea {
	return { ...row, supported: row.supported === 1, own: row.own === 1 };
}
