import { surveyPhase } from '#domain/surveys/survey.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { seeOther } from '#functions/see-other.ts';
import { keepAnonymousAnswer } from '#functions/storage/surveys/anonymous-answers.ts';
import { surveys as text } from '#text/surveys.ts';
import type { AnsweringSurvey } from './answer-survey.ts';
import { refusedForm, type SentSurvey, type SurveyForm } from './survey-form.ts';

/**
 * Sends a personal answer that nobody can tie to the person: neither the form's id nor a deed goes
 * with it. A form that comes twice finds that the person has answered, and both lead to one page.
 */
export async function sendAnonymously(
	sent: SentSurvey,
	{ visit, acting, survey, answers }: AnsweringSurvey,
): Promise<Response | SurveyForm> {
	const { config, now } = visit;
	const { personId } = acting.person;
	const id = SYSTEM_RANDOMNESS.id();
	const taken = await keepAnonymousAnswer(config.db, { survey, personId, answers, id, now });
	if (!taken && surveyPhase(survey, now) !== 'open') return refusedForm(sent, text.refusals.closed);
	return seeOther(`/area/questionari/${survey.slug}/?esito=${taken ? 'contato' : 'gia-risposto'}`);
}
