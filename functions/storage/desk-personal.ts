const SAME_VISIT = 4 * 60 * 60_000;

/** What the desk says to a person of what is theirs. */
export type DeskPersonal = {
	/** How many documents they saved, and how many their colleagues share with them. */
	saved: number;
	shared: number;
	/** Slugs of what entered the library since the last time, the latest first. */
	newDocuments: readonly string[];
	/** From when things count as new, in milliseconds; `null` on a first visit. */
	newSince: number | null;
};

/** Reads what the desk needs; `noteDeskVisit` comes after it, when the answer has left. */
export async function readDeskPersonal(
	db: D1Database,
	reader: { personId: string; organisationId: string | null; now: number },
): Promise<DeskPersonal> {
	const { personId, organisationId, now } = reader;
	const [counts, entered] = await db.batch<Counts & { slug: string }>([
		db.prepare(COUNTS).bind(personId, organisationId, now - SAME_VISIT),
		db.prepare(ENTERED).bind(personId, now - SAME_VISIT),
	]);
	const { saved = 0, shared = 0, newSince = null } = counts?.results[0] ?? {};
	const newDocuments = entered?.results.map(({ slug }) => slug) ?? [];
	return { saved, shared, newDocuments, newSince };
}

/**
 * Notes that a person was at the desk. What was new stays new for a while: a page that is opened
 * again, or left and come back to, says the same.
 */
export async function noteDeskVisit(
	db: D1Database,
	visit: { personId: string; now: number },
): Promise<void> {
	await db
		.prepare(
			`INSERT INTO desk_visits (person_id, new_since, last_at) VALUES (?1, ?2, ?2)
			ON CONFLICT (person_id) DO UPDATE SET last_at = max(last_at, ?2),
				new_since = iif(last_at < ?3, last_at, new_since)`,
		)
		.bind(visit.personId, visit.now, visit.now - SAME_VISIT)
		.run();
}

/** A last visit that is part of this one does not count: `?` is the moment before which it does. */
function newSince(before: string): string {
	return `(SELECT iif(last_at < ${before}, last_at, new_since) FROM desk_visits WHERE person_id = ?1)`;
}

const COUNTS = `
SELECT (SELECT count(*) FROM saved_documents WHERE person_id = ?1) AS saved,
  (SELECT count(*) FROM saved_documents s
    JOIN affiliations a ON a.person_id = s.person_id AND a.organisation_id = s.organisation_id
      AND a.ended_at IS NULL
    WHERE s.organisation_id = ?2 AND s.shared = 1 AND s.person_id <> ?1) AS shared,
  ${newSince('?3')} AS newSince`;

const ENTERED = `
SELECT slug FROM library_documents WHERE entered_at > ${newSince('?2')}
ORDER BY entered_at DESC, slug`;

type Counts = { saved: number; shared: number; newSince: number | null };
