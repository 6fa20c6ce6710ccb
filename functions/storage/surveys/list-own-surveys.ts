import { type Survey, type SurveyPhase, surveyPhase } from '#domain/surveys/survey.ts';
import { publishedResults } from './publications.ts';

/** A questionnaire as one person finds it. */
export type OwnSurvey = {
	survey: Survey;
	phase: SurveyPhase;
	/** Whether the organisation, or the person where answers are personal, has answered. */
	answered: boolean;
	/** Whether a colleague, or oneself, has begun to. */
	drafted: boolean;
	/** Whether members may read the results. */
	published: boolean;
};

export type Answering = {
	surveys: readonly Survey[];
	/** `null` for staff without an organisation, who answer nothing. */
	organisationId: string | null;
	personId: string;
	now: number;
};

/** The questionnaires that have opened, in the order of the programme, and where each stands. */
export async function listOwnSurveys(db: D1Database, own: Answering): Promise<OwnSurvey[]> {
	const [kept, published] = await Promise.all([ownAnswers(db, own), publishedResults(db)]);
	return own.surveys
		.map((survey) => ({ survey, phase: surveyPhase(survey, own.now) }))
		.filter(({ phase }) => phase !== 'early')
		.map(({ survey, phase }) => {
			const sent = kept.get(survey.slug);
			return {
				survey,
				phase,
				answered: sent === 1,
				drafted: sent === 0,
				published: published.has(survey.slug),
			};
		});
}

/**
 * What the desk shows: questionnaires that are open and that the organisation, or the person where
 * answers are personal, has not answered; those that close first come first.
 */
export async function readDeskSurveys(db: D1Database, own: Answering): Promise<OwnSurvey[]> {
	if (own.organisationId === null) return [];
	const all = await listOwnSurveys(db, own);
	return all
		.filter(({ phase, answered }) => phase === 'open' && !answered)
		.sort((a, b) => Date.parse(a.survey.closesAt) - Date.parse(b.survey.closesAt));
}

async function ownAnswers(
	db: D1Database,
	{ organisationId, personId }: Answering,
): Promise<ReadonlyMap<string, number>> {
	const { results } = await db
		.prepare(
			`SELECT survey, sent_at IS NOT NULL AS sent FROM survey_answers WHERE organisation_id = ?1
			UNION ALL SELECT survey, 1 FROM survey_respondents WHERE person_id = ?2`,
		)
		.bind(organisationId, personId)
		.all<{ survey: string; sent: number }>();
	return new Map(results.map(({ survey, sent }) => [survey, sent]));
}
