import type { Day } from '#domain/dates.ts';
import type { Rhythm } from '#domain/message-choices.ts';
import { currentMembership, MAY_SIGN_IN } from './roster.ts';

/** Somebody who wants to hear what is new in the library. */
export type DigestReader = {
	personId: string;
	name: string;
	email: string;
	rhythm: Exclude<Rhythm, 'mai'>;
	/** None is all of them. */
	topics: readonly string[];
};

/**
 * Those who asked for the digest and may read what it leads to: staff, and people of an organisation
 * whose membership covers today.
 */
export async function listDigestReaders(db: D1Database, today: Day): Promise<DigestReader[]> {
	const { results } = await db
		.prepare(
			`SELECT p.id AS personId, p.name, p.email, c.choice AS rhythm,
				(SELECT json_group_array(t.topic) FROM digest_topics t WHERE t.person_id = p.id) AS topics
			FROM message_choices c JOIN people p ON p.id = c.person_id
			WHERE c.kind = 'novita' AND c.choice IN ('settimana', 'mese') AND ${MAY_SIGN_IN}
				AND (p.staff = 1 OR EXISTS (SELECT 1 FROM affiliations a WHERE a.person_id = p.id
					AND a.ended_at IS NULL
					AND ${currentMembership('a.organisation_id', '?1')} IS NOT NULL))
			ORDER BY p.id`,
		)
		.bind(today)
		.all<Omit<DigestReader, 'topics'> & { topics: string }>();
	return results.map((row) => ({ ...row, topics: JSON.parse(row.topics) }));
}
