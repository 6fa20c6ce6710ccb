import type { OrganisationKind } from '#domain/organisation-kinds.ts';
import type { Survey, SurveyAnswers } from '#domain/surveys/survey.ts';
import { parseAnswers } from './organisation-answers.ts';

/** An answer with what may be known of who gave it. */
export type CountedAnswer = {
	answers: SurveyAnswers;
	/** `null` where the answer is anonymous. */
	organisation: string | null;
	group: OrganisationKind | null;
};

/** What was sent in answer to a questionnaire; drafts are not answers. */
export function readSentAnswers(db: D1Database, survey: Survey): Promise<CountedAnswer[]> {
	return survey.mode === 'ente' ? ofOrganisations(db, survey) : anonymous(db, survey);
}

async function ofOrganisations(db: D1Database, survey: Survey): Promise<CountedAnswer[]> {
	const { results } = await db
		.prepare(
			`SELECT a.answers, o.name AS organisation, o.kind AS "group" FROM survey_answers a
			JOIN organisations o ON o.id = a.organisation_id
			WHERE a.survey = ?1 AND a.sent_at IS NOT NULL ORDER BY o.name COLLATE NOCASE, o.id`,
		)
		.bind(survey.slug)
		.all<{ answers: string; organisation: string; group: OrganisationKind }>();
	return results.map((row) => ({ ...row, answers: parseAnswers(row.answers) }));
}

async function anonymous(db: D1Database, survey: Survey): Promise<CountedAnswer[]> {
	const { results } = await db
		.prepare('SELECT answers FROM anonymous_answers WHERE survey = ?1 ORDER BY id')
		.bind(survey.slug)
		.all<{ answers: string }>();
	return results.map((row) => ({
		answers: parseAnswers(row.answers),
		organisation: null,
		group: null,
	}));
}
