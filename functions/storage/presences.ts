import type { Presence } from '#domain/network-presence.ts';
import { NOT_DONE_YET } from './commit-deed.ts';

/** What an organisation shows, as its own people edit it; `null` before anybody did. */
export async function readPresence(
	db: D1Database,
	organisationId: string,
): Promise<Presence | null> {
	const row = await db
		.prepare(
			`SELECT shown, presentation, website, territory, topics FROM presences
			WHERE organisation_id = ?1`,
		)
		.bind(organisationId)
		.first<Omit<Presence, 'shown' | 'topics'> & { shown: number; topics: string }>();
	return row && { ...row, shown: row.shown === 1, topics: JSON.parse(row.topics) as string[] };
}

/** Writes the presence of the organisation for which somebody acts. */
export function writePresence(db: D1Database, presence: Presence, by: Writer): D1PreparedStatement {
	const { shown, presentation, website, territory, topics } = presence;
	return db
		.prepare(
			`INSERT INTO presences (organisation_id, shown, presentation, website, territory, topics,
				updated_at, deed)
			SELECT ?2, ?4, ?5, ?6, ?7, ?8, ?9, ?1 WHERE ${ACTS_FOR_IT} AND ${NOT_DONE_YET}
			ON CONFLICT (organisation_id) DO UPDATE SET shown = ?4, presentation = ?5, website = ?6,
				territory = ?7, topics = ?8, updated_at = ?9, deed = ?1`,
		)
		.bind(
			by.key,
			by.organisationId,
			by.personId,
			shown ? 1 : 0,
			presentation,
			website,
			territory,
			JSON.stringify(topics),
			by.now,
		);
}

/** Whether somebody shows themselves in the network for an organisation. */
export type OwnEntry = { shown: boolean; role: string };

export async function readOwnEntry(
	db: D1Database,
	own: { personId: string; organisationId: string },
): Promise<OwnEntry> {
	const row = await db
		.prepare('SELECT shown, role FROM network_people WHERE person_id = ?1 AND organisation_id = ?2')
		.bind(own.personId, own.organisationId)
		.first<{ shown: number; role: string }>();
	return { shown: row?.shown === 1, role: row?.role ?? '' };
}

export function writeOwnEntry(db: D1Database, entry: OwnEntry, by: Writer): D1PreparedStatement {
	return db
		.prepare(
			`INSERT INTO network_people (person_id, organisation_id, shown, role, updated_at, deed)
			SELECT ?3, ?2, ?4, ?5, ?6, ?1 WHERE ${ACTS_FOR_IT} AND ${NOT_DONE_YET}
			ON CONFLICT (person_id, organisation_id)
			DO UPDATE SET shown = ?4, role = ?5, updated_at = ?6, deed = ?1`,
		)
		.bind(by.key, by.organisationId, by.personId, entry.shown ? 1 : 0, entry.role, by.now);
}

/** Who writes, for whom, under which deed. */
export type Writer = { key: string; organisationId: string; personId: string; now: number };

/** Asked again while writing: somebody may have been taken off since the page was read. */
const ACTS_FOR_IT = `EXISTS (SELECT 1 FROM affiliations WHERE organisation_id = ?2
	AND person_id = ?3 AND ended_at IS NULL)`;
