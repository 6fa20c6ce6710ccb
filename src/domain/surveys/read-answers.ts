import { type FieldFault, oneOf, textUpTo } from '#domain/field-reading.ts';
import { typedLines } from '#domain/typed-text.ts';
import { askedQuestions } from './asked-questions.ts';
import { LONGEST_ANSWER, type SurveyAnswers, type SurveyQuestion } from './survey.ts';

export type AnswerFault = { question: SurveyQuestion; fault: FieldFault };

export type AnswersReading =
	| { ok: true; answers: SurveyAnswers }
	| { ok: false; faults: readonly AnswerFault[] };

/** What stands under a question in the form that was sent. */
export type TypedAnswers = (code: string) => readonly string[];

/**
 * Reads answers that are about to be sent. What stands under a question that is not asked, given the
 * answers before it, does not count: whoever has no script sees every question, and cannot take back
 * a choice once made.
 */
export function readAnswers(
	questions: readonly SurveyQuestion[],
	typed: TypedAnswers,
): AnswersReading {
	const { answers, faults } = readAll(questions, typed);
	const asked = askedQuestions(questions, answers);
	const missing = asked
		.filter(({ code, required }) => required && answers[code] === undefined)
		.filter((question) => faults.every((other) => other.question !== question))
		.map((question): AnswerFault => ({ question, fault: { kind: 'missing' } }));
	const wrong = [...faults, ...missing].filter(({ question }) => asked.includes(question));
	if (wrong.length > 0) return { ok: false, faults: inOrder(wrong, questions) };
	return { ok: true, answers: onlyOf(asked, answers) };
}

/** Reads a draft: whatever is there is kept, nothing has to be, and what is wrong is still said. */
export function readDraft(
	questions: readonly SurveyQuestion[],
	typed: TypedAnswers,
): AnswersReading {
	const { answers, faults } = readAll(questions, typed);
	return faults.length > 0 ? { ok: false, faults } : { ok: true, answers };
}

function readAll(questions: readonly SurveyQuestion[], typed: TypedAnswers) {
	const answers: Record<string, readonly string[]> = {};
	const faults: AnswerFault[] = [];
	for (const question of questions) {
		const readings = said(question, typed).map(readerOf(question));
		const wrong = readings.find((reading) => !reading.ok);
		const values = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
		if (wrong && !wrong.ok) faults.push({ question, fault: wrong.fault });
		else if (values.length > 0) answers[question.code] = values;
	}
	return { answers, faults };
}

/** Only a question of several choices has more than one answer; a form of ours sends no more. */
function said({ code, kind }: SurveyQuestion, typed: TypedAnswers): string[] {
	const values = typed(code).filter((value) => value.trim() !== '');
	const different = [...new Set(values)];
	return kind === 'scelte' ? different : different.slice(0, 1);
}

function readerOf({ kind, options }: SurveyQuestion) {
	if (kind === 'testo') return textUpTo(LONGEST_ANSWER, typedLines);
	return oneOf(options.map(({ code }) => code));
}

function onlyOf(questions: readonly SurveyQuestion[], answers: SurveyAnswers): SurveyAnswers {
	return Object.fromEntries(
		questions.flatMap(({ code }) => {
			const said = answers[code];
			return said === undefined ? [] : [[code, said] as const];
		}),
	);
}

function inOrder(faults: AnswerFault[], questions: readonly SurveyQuestion[]): AnswerFault[] {
	return faults.toSorted((a, b) => questions.indexOf(a.question) - questions.indexOf(b.question));
}
