import type { Survey, SurveyAnswers } from '#domain/surveys/survey.ts';

export type AnonymousAnswer = {
	survey: Survey;
	personId: string;
	answers: SurveyAnswers;
	/** A random name for the row, drawn for it alone. */
	id: string;
	now: number;
};

/**
 * Keeps an anonymous answer, and apart from it that the person has answered: both or neither, and once
 * for each person. The two rows share nothing; nor is there a line in the log of deeds, whose moment
 * would tell them (record 118). Each statement looks at the same rows, which the batch holds still.
 *
 * @returns whether it was taken; `false` where the person has answered before, or it is not open
 */
export async function keepAnonymousAnswer(
	db: D1Database,
	{ survey, personId, answers, id, now }: AnonymousAnswer,
): Promise<boolean> {
	const opens = Date.parse(survey.opensAt);
	const closes = Date.parse(survey.closesAt);
	const mayAnswer = `?4 >= ?5 AND ?4 < ?3 AND NOT EXISTS (
		SELECT 1 FROM survey_respondents WHERE survey = ?1 AND person_id = ?2)`;
	const results = await db.batch([
		db
			.prepare(
				`INSERT INTO anonymous_answers (id, survey, answers, closes_at)
				SELECT ?6, ?1, ?7, ?3 WHERE ${mayAnswer}`,
			)
			.bind(survey.slug, personId, closes, now, opens, id, JSON.stringify(answers)),
		db
			.prepare(
				`INSERT INTO survey_respondents (survey, person_id, closes_at)
				SELECT ?1, ?2, ?3 WHERE ${mayAnswer}`,
			)
			.bind(survey.slug, personId, closes, now, opens),
	]);
	return (results[1]?.meta.changes ?? 0) > 0;
}

export async function hasAnswered(
	db: D1Database,
	{ survey, personId }: { survey: string; personId: string },
): Promise<boolean> {
	const found = await db
		.prepare('SELECT 1 AS found FROM survey_respondents WHERE survey = ?1 AND person_id = ?2')
		.bind(survey, personId)
		.first('found');
	return found !== null;
}
