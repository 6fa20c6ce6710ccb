/** How many answers each questionnaire has, by its slug; drafts are counted apart. */
export async function countSurveyAnswers(
	db: D1Database,
): Promise<ReadonlyMap<string, { answers: number; drafts: number }>> {
	const { results } = await db
		.prepare(
			`SELECT survey, sum(sent) AS answers, count(*) - sum(sent) AS drafts FROM (
				SELECT survey, sent_at IS NOT NULL AS sent FROM survey_answers
				UNION ALL SELECT survey, 1 FROM anonymous_answers
			) GROUP BY survey`,
		)
		.all<{ survey: string; answers: number; drafts: number }>();
	return new Map(results.map(({ survey, ...counts }) => [survey, counts]));
}
