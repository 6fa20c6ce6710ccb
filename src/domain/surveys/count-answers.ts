import type { SurveyAnswers, SurveyOption, SurveyQuestion } from './survey.ts';

/** What came of one question. */
export type QuestionResult = {
	question: SurveyQuestion;
	/** How many answered it. */
	answered: number;
	/** One line for each choice, in its order; none where the answer is a text. */
	counts: readonly { label: string; count: number }[];
	/** Mean of a scale, `null` where the question is no scale or nobody has answered. */
	mean: number | null;
	/** What was written, in alphabetical order: the order says nothing of who wrote it. */
	texts: readonly string[];
};

/** Counts what all the answers to a questionnaire say, question by question. */
export function countAnswers(
	questions: readonly SurveyQuestion[],
	all: readonly SurveyAnswers[],
): QuestionResult[] {
	return questions.map((question) => {
		const said = all.flatMap((answers) => {
			const own = answers[question.code];
			return own === undefined ? [] : [own];
		});
		return {
			question,
			answered: said.length,
			counts: question.options.map(({ code, label }) => ({
				label,
				count: said.filter((own) => own.includes(code)).length,
			})),
			mean: meanOf(question, said),
			texts: question.kind === 'testo' ? said.flat().toSorted(italian) : [],
		};
	});
}

/** The steps of a scale as choices; the first and the last say what they mean. */
export function scaleOptions(steps: number, [lowest, highest]: readonly [string, string]) {
	return Array.from({ length: steps }, (_, index): SurveyOption => {
		const code = String(index + 1);
		if (index === 0) return { code, label: `${code} – ${lowest}` };
		return { code, label: index === steps - 1 ? `${code} – ${highest}` : code };
	});
}

function meanOf({ kind }: SurveyQuestion, said: readonly (readonly string[])[]): number | null {
	if (kind !== 'scala' || said.length === 0) return null;
	const sum = said.reduce((total, [step]) => total + Number(step), 0);
	return sum / said.length;
}

const italian = new Intl.Collator('it').compare;
