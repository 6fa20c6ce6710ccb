import { choicesOf, type MessageChoices, type MessageKind } from '#domain/message-choices.ts';

export type OwnMessages = { choices: MessageChoices; topics: readonly string[] };

/** What a person chose about mails, with what holds where they chose nothing. */
export async function readMessages(db: D1Database, personId: string): Promise<OwnMessages> {
	const [choices, topics] = await db.batch<{ kind: string; choice: string; topic: string }>([
		db.prepare('SELECT kind, choice FROM message_choices WHERE person_id = ?1').bind(personId),
		db
			.prepare('SELECT topic FROM digest_topics WHERE person_id = ?1 ORDER BY topic')
			.bind(personId),
	]);
	return {
		choices: choicesOf(choices?.results ?? []),
		topics: topics?.results.map(({ topic }) => topic) ?? [],
	};
}

/** Replaces what a person chose, all of it. */
export async function writeMessages(
	db: D1Database,
	own: { personId: string; messages: OwnMessages; now: number },
): Promise<void> {
	const { personId, messages, now } = own;
	await db.batch([
		...Object.entries(messages.choices).map(([kind, choice]) =>
			db.prepare(WRITE).bind(personId, kind, choice, now),
		),
		db.prepare('DELETE FROM digest_topics WHERE person_id = ?1').bind(personId),
		db
			.prepare('INSERT INTO digest_topics (person_id, topic) SELECT ?1, value FROM json_each(?2)')
			.bind(personId, JSON.stringify(messages.topics)),
	]);
}

/** Ends the digest for a person; whoever is not there is no error. */
export async function endDigest(
	db: D1Database,
	{ personId, now }: { personId: string; now: number },
): Promise<void> {
	await db
		.prepare(
			`INSERT INTO message_choices (person_id, kind, choice, changed_at)
			SELECT id, 'novita', 'mai', ?2 FROM people WHERE id = ?1
			ON CONFLICT (person_id, kind) DO UPDATE SET choice = 'mai', changed_at = ?2`,
		)
		.bind(personId, now)
		.run();
}

/** The people, among some, who have said no to a kind of mail. */
export async function whoRefused(db: D1Database, kind: MessageKind): Promise<Set<string>> {
	const { results } = await db
		.prepare("SELECT person_id AS id FROM message_choices WHERE kind = ?1 AND choice = 'no'")
		.bind(kind)
		.all<{ id: string }>();
	return new Set(results.map(({ id }) => id));
}

const WRITE = `
INSERT INTO message_choices (person_id, kind, choice, changed_at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (person_id, kind) DO UPDATE SET choice = ?3, changed_at = ?4`;
