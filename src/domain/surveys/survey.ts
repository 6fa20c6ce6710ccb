/** Who answers: an organisation with one answer, or each person without a name. */
export const SURVEY_MODES = [
	{ code: 'ente', label: 'Una risposta per ente' },
	{ code: 'anonimo', label: 'Risposte personali e anonime' },
] as const;

export type SurveyMode = (typeof SURVEY_MODES)[number]['code'];

/** A choice of a question; the steps of a scale are choices too. */
export type SurveyOption = { code: string; label: string };

/** A question is asked only where an earlier one was answered so. */
export type SurveyCondition = { question: string; answers: readonly string[] };

export type SurveyQuestion = {
	/** Unique within its questionnaire; answers are kept under it. */
	code: string;
	kind: 'scelta' | 'scelte' | 'scala' | 'testo';
	label: string;
	hint: string | null;
	required: boolean;
	/** Empty where the answer is a text. */
	options: readonly SurveyOption[];
	condition: SurveyCondition | null;
};

export type Survey = {
	slug: string;
	title: string;
	summary: string;
	/** What somebody reads before the questions. */
	intro: string;
	/** ISO 8601 in UTC. */
	opensAt: string;
	closesAt: string;
	mode: SurveyMode;
	/** Slug of the seminar that it follows. */
	seminar: string | null;
	questions: readonly SurveyQuestion[];
};

/** What was said, by the code of the question: one text, one code, or several. No answer, no key. */
export type SurveyAnswers = Readonly<Record<string, readonly string[]>>;

export type SurveyPhase = 'early' | 'open' | 'closed';

/** Where a questionnaire stands at `now` (milliseconds since 1970 UTC); its closing is closed. */
export function surveyPhase(
	survey: Pick<Survey, 'opensAt' | 'closesAt'>,
	now: number,
): SurveyPhase {
	if (now < Date.parse(survey.opensAt)) return 'early';
	return now < Date.parse(survey.closesAt) ? 'open' : 'closed';
}

/** Longest answer in words of one's own, in characters. */
export const LONGEST_ANSWER = 2000;
