/** What carries out each rule of `src/domain/retention/surveys.ts`; `?1` is the moment before which. */
export const SURVEYS_FORGETTING: Readonly<Record<string, string>> = {
	'survey-respondents': 'DELETE FROM survey_respondents WHERE closes_at < ?1',
	'survey-drafts': 'DELETE FROM survey_answers WHERE sent_at IS NULL AND closes_at < ?1',
	'survey-answers': 'DELETE FROM survey_answers WHERE sent_at IS NOT NULL AND closes_at < ?1',
	'anonymous-answers': 'DELETE FROM anonymous_answers WHERE closes_at < ?1',
	// What people said of an idea goes with it (ON DELETE CASCADE).
	ideas: 'DELETE FROM ideas WHERE written_at < ?1',
};
