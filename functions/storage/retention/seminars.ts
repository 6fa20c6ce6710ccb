/** What carries out the rules of `src/domain/retention/seminars.ts`; `?1` is the moment before which. */
export const SEMINAR_RETENTION_SQL: Readonly<Record<string, string>> = {
	'seminar-cancelled':
		"DELETE FROM registrations WHERE state IN ('cancelled', 'lost') AND ended_at < ?1",
	'seminar-registrations': 'DELETE FROM registrations WHERE asked_at < ?1',
};
