import { MOST_NOTES } from '#domain/consultation-steps.ts';
import { commitDeed, type Deed, NOT_DONE_YET } from '#functions/storage/commit-deed.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';

export type ConsultationNote = { text: string; writer: string | null; writtenAt: number };

/** What the organisation has added, in the order in which it was written. */
export async function listNotes(db: D1Database, id: string): Promise<ConsultationNote[]> {
	const { results } = await db
		.prepare(
			`SELECT n.text, p.name AS writer, n.written_at AS writtenAt
			FROM consultation_notes n LEFT JOIN people p ON p.id = n.written_by
			WHERE n.consultation_id = ?1 ORDER BY n.written_at, n.rowid`,
		)
		.bind(id)
		.all<ConsultationNote>();
	return results;
}

/**
 * Adds a note to an organisation's own consultation while it waits for its answer.
 *
 * @param deed whose `subject` is the id of the consultation
 * @returns whether the deed is done
 */
export function addNote(
	db: D1Database,
	deed: Deed,
	note: { id: string; text: string; mails: readonly AddressedMail[] },
): Promise<boolean> {
	const change = db
		.prepare(
			`INSERT INTO consultation_notes (id, consultation_id, written_by, written_at, text, deed)
			SELECT ?2, c.id, ?3, ?4, ?5, ?1 FROM consultations c
			WHERE c.id = ?6 AND c.organisation_id = ?7 AND c.state IN ('received', 'assigned')
				AND (SELECT count(*) FROM consultation_notes WHERE consultation_id = c.id) < ?8
				AND ${NOT_DONE_YET}`,
		)
		.bind(
			...[deed.key, note.id, deed.personId, deed.now, note.text],
			...[deed.subject, deed.organisationId, MOST_NOTES],
		);
	const { mails } = note;
	return commitDeed(db, deed, { changes: [change], table: 'consultation_notes', mails });
}
