import { SAVED_LIMITS, type Sharing } from '#domain/saved-documents.ts';

/** A document that somebody saved, as they and perhaps their colleagues see it. */
export type SavedDocument = {
	id: string;
	/** Slug of the document, which may have left the library. */
	document: string;
	/** Its title on the day it was saved. */
	title: string;
	note: string;
	sharing: Sharing;
	/** Whose it is, and for which organisation it was saved. */
	personName: string;
	organisationName: string | null;
	savedAt: number;
};

export type NewSavedDocument = {
	id: string;
	personId: string;
	organisationId: string | null;
	document: string;
	title: string;
	note: string;
	sharing: Sharing;
	now: number;
};

/**
 * Saves a document for a person, once for each organisation they act for: saved again, its note and
 * who reads it are replaced.
 *
 * @returns the id of the row; `null` where the person keeps as many as one may
 */
export function saveDocument(db: D1Database, saved: NewSavedDocument): Promise<string | null> {
	const { id, personId, organisationId, document, title, note, sharing, now } = saved;
	const shared = sharing === 'condiviso' && organisationId !== null ? 1 : 0;
	return db
		.prepare(SAVE)
		.bind(id, personId, organisationId, document, title, note, shared, now, SAVED_LIMITS.documents)
		.first<string>('id');
}

const SAVE = `
INSERT INTO saved_documents
  (id, person_id, organisation_id, document, title, note, shared, saved_at, changed_at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8
WHERE (SELECT count(*) FROM saved_documents WHERE person_id = ?2) < ?9
  OR EXISTS (SELECT 1 FROM saved_documents
    WHERE person_id = ?2 AND organisation_id IS ?3 AND document = ?4)
ON CONFLICT (person_id, coalesce(organisation_id, ''), document)
DO UPDATE SET title = ?5, note = ?6, shared = ?7, changed_at = ?8
RETURNING id`;

/** The person's own, the latest first. */
export async function listOwnSaved(db: D1Database, personId: string): Promise<SavedDocument[]> {
	const { results } = await db
		.prepare(`${READ} WHERE s.person_id = ?1 ORDER BY s.saved_at DESC, s.id`)
		.bind(personId)
		.all<SavedDocument>();
	return results;
}

/** What today's colleagues share with the organisation that a person acts for, the latest first. */
export async function listSharedSaved(
	db: D1Database,
	reader: { personId: string; organisationId: string },
): Promise<SavedDocument[]> {
	const { results } = await db
		.prepare(
			`${READ}
			JOIN affiliations a ON a.person_id = s.person_id AND a.organisation_id = s.organisation_id
				AND a.ended_at IS NULL
			WHERE s.organisation_id = ?1 AND s.shared = 1 AND s.person_id <> ?2
				AND p.removed_at IS NULL
			ORDER BY s.changed_at DESC, s.id`,
		)
		.bind(reader.organisationId, reader.personId)
		.all<SavedDocument>();
	return results;
}

/** One of the person's own; one of somebody else is as if it did not exist. */
export function readOwnSaved(
	db: D1Database,
	own: { personId: string; id: string },
): Promise<SavedDocument | null> {
	return db
		.prepare(`${READ} WHERE s.person_id = ?1 AND s.id = ?2`)
		.bind(own.personId, own.id)
		.first<SavedDocument>();
}

/** The id under which a document is saved already for the organisation that a person acts for. */
export function findOwnSaved(
	db: D1Database,
	own: { personId: string; organisationId: string | null; document: string },
): Promise<string | null> {
	return db
		.prepare(
			'SELECT id FROM saved_documents WHERE person_id = ?1 AND organisation_id IS ?2 AND document = ?3',
		)
		.bind(own.personId, own.organisationId, own.document)
		.first<string>('id');
}

const READ = `
SELECT s.id, s.document, s.title, s.note, iif(s.shared = 1, 'condiviso', 'privato') AS sharing,
  p.name AS personName, o.name AS organisationName, s.saved_at AS savedAt
FROM saved_documents s
JOIN people p ON p.id = s.person_id
LEFT JOIN organisations o ON o.id = s.organisation_id`;

/** @returns whether it was there and the person's own */
export async function changeSaved(
	db: D1Database,
	change: { id: string; personId: string; note: string; sharing: Sharing; now: number },
): Promise<boolean> {
	const { id, personId, note, sharing, now } = change;
	const { meta } = await db
		.prepare(
			`UPDATE saved_documents SET note = ?3, changed_at = ?5,
				shared = iif(organisation_id IS NULL, 0, ?4)
			WHERE id = ?1 AND person_id = ?2`,
		)
		.bind(id, personId, note, sharing === 'condiviso' ? 1 : 0, now)
		.run();
	return meta.changes === 1;
}

/** Takes one of the person's own away; one that is not there is no error. */
export async function removeSaved(
	db: D1Database,
	own: { personId: string; id: string },
): Promise<void> {
	await db
		.prepare('DELETE FROM saved_documents WHERE id = ?1 AND person_id = ?2')
		.bind(own.id, own.personId)
		.run();
}
