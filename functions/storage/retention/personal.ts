/** What is deleted by each rule of src/domain/retention/personal.ts; `?1` is the moment before which. */
export const PERSONAL_DELETIONS: Readonly<Record<string, string>> = {
	'erasure-mails':
		"DELETE FROM outbox WHERE kind = 'erasure' AND state <> 'waiting' AND created_at <= ?1",
	reminders: 'DELETE FROM reminders WHERE claimed_at <= ?1',
	'left-saved-documents': `DELETE FROM saved_documents WHERE person_id IN (
		SELECT p.id FROM people p WHERE p.staff = 0 AND NOT EXISTS (
			SELECT 1 FROM affiliations a WHERE a.person_id = p.id
				AND (a.ended_at IS NULL OR a.ended_at > ?1)))`,
	'desk-visits': 'DELETE FROM desk_visits WHERE last_at <= ?1',
};
