import { romeDay } from '#domain/rome-day.ts';
import { surveyPhase } from '#domain/surveys/survey.ts';
import type { Run } from '#functions/jobs/run.ts';
import { whoHasNotAnswered } from '#functions/storage/surveys/missing-answers.ts';
import type { OpenSurvey } from './surveys.ts';

/** The questionnaires that are open, with the people of current organisations who can still answer. */
export async function openSurveys({ config, programme, now }: Run): Promise<OpenSurvey[]> {
	const open = programme.surveys.filter((survey) => surveyPhase(survey, now) === 'open');
	const today = romeDay(now);
	return Promise.all(
		open.map(async ({ slug, title, closesAt, mode }) => ({
			slug,
			title,
			path: `/area/questionari/${slug}/`,
			closesAt: Date.parse(closesAt),
			missing: await whoHasNotAnswered(config.db, { survey: slug, mode, today }),
		})),
	);
}
