/** Consultations whose story is over: nobody waits for anything any more. */
const ENDED = "state NOT IN ('received', 'assigned') AND changed_at < ?1";

/**
 * What each rule of src/domain/retention/requests.ts deletes; `?1` is the moment before which. Files go
 * from the store after their rows (functions/jobs/sweep-consultation-files.ts).
 */
export const REQUEST_RETENTION: Readonly<Record<string, string>> = {
	'consultation-phones': `UPDATE consultations SET phone = '', times = ''
		WHERE ${ENDED} AND (phone <> '' OR times <> '')`,
	'consultation-files': `DELETE FROM consultation_files
		WHERE consultation_id IN (SELECT id FROM consultations WHERE ${ENDED})`,
	consultations: `DELETE FROM consultations WHERE ${ENDED}`,
	appearances:
		"DELETE FROM appearances WHERE state IN ('held', 'declined', 'withdrawn') AND changed_at < ?1",
};
