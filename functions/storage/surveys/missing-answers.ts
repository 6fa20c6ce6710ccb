import type { Day } from '#domain/dates.ts';
import type { SurveyMode } from '#domain/surveys/survey.ts';
import type { Addressee } from '#functions/storage/mail-addresses.ts';

/**
 * The people of current organisations whose answer is missing: their organisation's, or their own where
 * answers are personal. Who acts for several is named once.
 *
 * @param question `today` is the day in Europe/Rome that a membership must cover
 */
export async function whoHasNotAnswered(
	db: D1Database,
	{ survey, mode, today }: { survey: string; mode: SurveyMode; today: Day },
): Promise<(Addressee & { organisationId: string })[]> {
	const { results } = await db
		.prepare(
			`SELECT p.id AS personId, p.name, p.email, min(a.organisation_id) AS organisationId
			FROM people p JOIN affiliations a ON a.person_id = p.id AND a.ended_at IS NULL
			WHERE p.removed_at IS NULL AND ${ANSWER_IS_MISSING[mode]}
				AND EXISTS (SELECT 1 FROM memberships m WHERE m.organisation_id = a.organisation_id
					AND m.starts_on <= ?2 AND m.ends_on >= ?2)
			GROUP BY p.id ORDER BY p.id`,
		)
		.bind(survey, today)
		.all<Addressee & { organisationId: string }>();
	return results;
}

const ANSWER_IS_MISSING: Readonly<Record<SurveyMode, string>> = {
	ente: `NOT EXISTS (SELECT 1 FROM survey_answers s WHERE s.survey = ?1
		AND s.organisation_id = a.organisation_id AND s.sent_at IS NOT NULL)`,
	anonimo: `NOT EXISTS (SELECT 1 FROM survey_respondents s WHERE s.survey = ?1
		AND s.person_id = p.id)`,
};
