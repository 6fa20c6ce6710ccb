import { stringify } from 'csv-stringify/sync';
import { ORGANISATION_KINDS } from '#domain/organisation-kinds.ts';
import { countAnswers } from '#domain/surveys/count-answers.ts';
import { mayBreakDown } from '#domain/surveys/disclosure.ts';
import type { Survey, SurveyQuestion } from '#domain/surveys/survey.ts';
import { labelOf } from '#domain/vocabulary.ts';
import type { CountedAnswer } from '#functions/storage/surveys/read-results.ts';
import { surveyDesk } from '#text/survey-desk.ts';

/**
 * The answers as a sheet opens them: one row for each organisation; of anonymous ones, one for each
 * thing that was said, so that nothing ties together what one person said.
 */
export function surveyCsv(survey: Survey, answers: readonly CountedAnswer[]): string {
	const rows = survey.mode === 'ente' ? byOrganisation(survey, answers) : byAnswer(survey, answers);
	// A text that begins so would be reckoned as a formula by the program that opens it.
	return stringify(rows, {
		bom: true,
		delimiter: ';',
		record_delimiter: 'windows',
		escape_formulas: true,
	});
}

const { csvColumns: columns } = surveyDesk;

function byOrganisation({ questions }: Survey, all: readonly CountedAnswer[]): string[][] {
	const head = [columns.organisation, columns.kind, ...questions.map(({ label }) => label)];
	return [
		head,
		...all.map(({ organisation, group, answers }) => [
			organisation ?? '',
			group === null ? '' : labelOf(ORGANISATION_KINDS, group),
			...questions.map((question) => wordsOf(question, answers[question.code] ?? [])),
		]),
	];
}

function byAnswer({ questions }: Survey, all: readonly CountedAnswer[]): string[][] {
	const results = countAnswers(
		questions,
		all.map(({ answers }) => answers),
	).filter(({ answered }) => mayBreakDown(answered));
	return [
		[columns.question, columns.answer, columns.count],
		...results.flatMap(({ question, counts, texts }) => [
			...counts.map(({ label, count }) => [question.label, label, String(count)]),
			...texts.map((text) => [question.label, text, '1']),
		]),
	];
}

function wordsOf({ options }: SurveyQuestion, said: readonly string[]): string {
	const words = said.map((value) => options.find(({ code }) => code === value)?.label ?? value);
	return words.join(', ');
}
