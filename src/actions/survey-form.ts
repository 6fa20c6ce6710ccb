import type { AnswerFault } from '#domain/surveys/read-answers.ts';
import type { SurveyAnswers } from '#domain/surveys/survey.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import type { OrganisationAnswer } from '#functions/storage/surveys/organisation-answers.ts';
import { fieldFaultSentence } from '#text/fields.ts';
import { surveys as text } from '#text/surveys.ts';
import { submissionIn } from './form-state.ts';
import type { Form, FormLists } from './read-form.ts';

/** Carries the version of the draft that somebody began from. */
export const VERSION_FIELD = 'versione';

/** The name under which the answer to a question is sent. */
export function answerField(code: string): string {
	return `d-${code}`;
}

/** What the page of a questionnaire shows. */
export type SurveyForm = {
	/** What stands under a question, by its code. */
	typed: (code: string) => readonly string[];
	submission: string;
	version: number;
	/** What is wrong, by the code of the question, in the order of the questions. */
	problems: ReadonlyMap<string, string>;
	trouble: string | null;
	/** What a colleague has saved while this was being written; `null` where nobody has. */
	colleague: OrganisationAnswer | null;
	status: 200 | 400 | 409;
};

/** A form as it was sent. */
export type SentSurvey = { form: Form; lists: FormLists };

/** The questionnaire before anything was typed, or with the draft that stands. */
export function openForm(answers: SurveyAnswers = {}, version = 0): SurveyForm {
	return {
		typed: (code) => answers[code] ?? [],
		submission: SYSTEM_RANDOMNESS.id(),
		version,
		problems: new Map(),
		trouble: null,
		colleague: null,
		status: 200,
	};
}

export function faultyForm(sent: SentSurvey, faults: readonly AnswerFault[]): SurveyForm {
	const problems = new Map(
		faults.map(({ question, fault }) => {
			const words = { ...text.faults, label: question.label };
			return [question.code, fieldFaultSentence(words, fault)] as const;
		}),
	);
	return { ...asSent(sent), problems, status: 400 };
}

export function refusedForm(sent: SentSurvey, trouble: string): SurveyForm {
	return { ...asSent(sent), trouble, status: 409 };
}

/** What was typed beside what a colleague has saved: sending it again now writes over that. */
export function collidingForm(sent: SentSurvey, colleague: OrganisationAnswer): SurveyForm {
	const { version } = colleague;
	return { ...refusedForm(sent, text.refusals.changed), version, colleague };
}

export function versionIn(form: Form): number {
	const version = form(VERSION_FIELD);
	return /^\d{1,9}$/.test(version) ? Number(version) : 0;
}

function asSent({ form, lists }: SentSurvey): SurveyForm {
	return {
		...openForm(),
		typed: (code) => lists(answerField(code)),
		submission: submissionIn(form),
		version: versionIn(form),
	};
}
