import type { Day } from '#domain/dates.ts';
import { LETTER_LIMITS } from '#domain/network-letter.ts';
import { NOT_DONE_YET } from './commit-deed.ts';

/** Who writes to whom. */
export type LetterPath = { personId: string; from: string; to: string };

/** What decides whether a letter is taken. */
export type LetterStanding = {
	target: {
		name: string;
		own: boolean;
		shown: boolean;
		wroteToUs: boolean;
		readers: number;
	} | null;
	sent: { person: number; organisation: number };
};

/** @param today the day in Europe/Rome that the membership of who is written to must cover */
export async function readLetterStanding(
	db: D1Database,
	{ personId, from, to }: LetterPath,
	{ now, today }: { now: number; today: Day },
): Promise<LetterStanding> {
	const since = now - LETTER_LIMITS.window;
	const [targets, counts] = await db.batch<Record<string, number | string>>([
		db
			.prepare(
				`SELECT o.name, o.id = ?2 AS own, coalesce(s.shown, 1) AS shown,
					EXISTS (SELECT 1 FROM network_messages
						WHERE to_organisation_id = ?2 AND from_organisation_id = o.id) AS wroteToUs,
					(SELECT count(*) FROM affiliations a
						JOIN people p ON p.id = a.person_id AND p.removed_at IS NULL
						WHERE a.organisation_id = o.id AND a.ended_at IS NULL) AS readers
				FROM organisations o LEFT JOIN presences s ON s.organisation_id = o.id
				WHERE o.id = ?3 AND EXISTS (SELECT 1 FROM memberships m
					WHERE m.organisation_id = o.id AND m.starts_on <= ?1 AND m.ends_on >= ?1)`,
			)
			.bind(today, from, to),
		db
			.prepare(
				`SELECT (SELECT count(*) FROM network_messages WHERE person_id = ?1 AND sent_at > ?3)
					AS person,
				(SELECT count(*) FROM network_messages WHERE from_organisation_id = ?2 AND sent_at > ?3)
					AS organisation`,
			)
			.bind(personId, from, since),
	]);
	const target = targets?.results[0];
	const sent = counts?.results[0];
	return {
		target: target
			? {
					name: String(target.name),
					own: target.own === 1,
					shown: target.shown === 1,
					wroteToUs: target.wroteToUs === 1,
					readers: Number(target.readers),
				}
			: null,
		sent: { person: Number(sent?.person), organisation: Number(sent?.organisation) },
	};
}

/** Notes that a letter goes, where the limits, the membership and the presence still allow it. */
export function writeLetter(
	db: D1Database,
	{ personId, from, to }: LetterPath,
	letter: { key: string; id: string; now: number; today: Day },
): D1PreparedStatement {
	const { key, id, now, today } = letter;
	return db
		.prepare(
			`INSERT INTO network_messages (id, from_organisation_id, to_organisation_id, person_id,
				sent_at, deed)
			SELECT ?2, ?3, ?4, ?5, ?6, ?1
			WHERE (SELECT count(*) FROM network_messages WHERE person_id = ?5 AND sent_at > ?7) < ?8
			AND (SELECT count(*) FROM network_messages
				WHERE from_organisation_id = ?3 AND sent_at > ?7) < ?9
			AND ?3 <> ?4
			AND EXISTS (SELECT 1 FROM affiliations
				WHERE organisation_id = ?3 AND person_id = ?5 AND ended_at IS NULL)
			AND EXISTS (SELECT 1 FROM memberships
				WHERE organisation_id = ?4 AND starts_on <= ?10 AND ends_on >= ?10)
			AND (EXISTS (SELECT 1 FROM network_messages
					WHERE from_organisation_id = ?4 AND to_organisation_id = ?3)
				OR NOT EXISTS (SELECT 1 FROM presences WHERE organisation_id = ?4 AND shown = 0))
			AND ${NOT_DONE_YET}`,
		)
		.bind(
			...[key, id, from, to, personId, now, now - LETTER_LIMITS.window],
			...[LETTER_LIMITS.person, LETTER_LIMITS.organisation, today],
		);
}
