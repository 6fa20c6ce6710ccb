import type { SurveyAnswers, SurveyQuestion } from './survey.ts';

/**
 * The questions that somebody who answers so is asked, in their order. One that hangs on a question
 * which is not asked itself is not asked either, whatever stands there.
 */
export function askedQuestions(
	questions: readonly SurveyQuestion[],
	answers: SurveyAnswers,
): SurveyQuestion[] {
	const asked = new Set<string>();
	return questions.filter(({ code, condition }) => {
		const isAsked =
			condition === null ||
			(asked.has(condition.question) &&
				condition.answers.some((wanted) => answers[condition.question]?.includes(wanted)));
		if (isAsked) asked.add(code);
		return isAsked;
	});
}
