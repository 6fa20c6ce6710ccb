/** What carries out the rules of `src/domain/retention/roster.ts`; `?1` is the moment before which. */
export const ROSTER_RETENTION_SQL: Readonly<Record<string, string>> = {
	'empty-searches': "DELETE FROM empty_searches WHERE last_day < date(?1 / 1000, 'unixepoch')",
};
