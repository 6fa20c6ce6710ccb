import { countAnswers, type QuestionResult } from './count-answers.ts';
import { groupsToShow, mayBreakDown } from './disclosure.ts';
import type { Survey, SurveyAnswers } from './survey.ts';

/** One answer, with the group that its organisation belongs to, where that is known. */
export type GroupedAnswer = { group: string | null; answers: SurveyAnswers };

/** What a reader may see of one question. */
export type ShownResult = {
	result: Omit<QuestionResult, 'texts'>;
	/** `null` where there are too few answers to break them down. */
	texts: readonly string[] | null;
	/** Whether the figures of the question may be shown. */
	shown: boolean;
	/** The same question group by group; those that may not be shown are left out. */
	groups: readonly { group: string; answered: number; counts: QuestionResult['counts'] }[];
	/** Whether some group is left out because of its few answers. */
	someHidden: boolean;
};

/** Staff read at once, and words too; members read figures, once staff have published them. */
export type ResultsReader = 'staff' | 'members';

/**
 * The results of a questionnaire as a reader may see them. Staff know what each organisation said,
 * and see it all; of anonymous answers they see no more figures than members do.
 */
export function resultsFor(
	reader: ResultsReader,
	survey: Pick<Survey, 'mode' | 'questions'>,
	all: readonly GroupedAnswer[],
): ShownResult[] {
	const seesAll = reader === 'staff' && survey.mode === 'ente';
	const answers = all.map((one) => one.answers);
	return countAnswers(survey.questions, answers).map(({ texts, ...result }) => {
		const shown = seesAll || mayBreakDown(result.answered);
		const groups = shown ? groupsOf(result, { all, seesAll }) : [];
		return {
			result,
			texts: shown && reader === 'staff' ? texts : null,
			shown,
			groups: groups.filter(({ shown: visible }) => visible),
			someHidden: groups.some((group) => !group.shown && group.answered > 0),
		};
	});
}

type Breakdown = { all: readonly GroupedAnswer[]; seesAll: boolean };

function groupsOf({ question }: Omit<QuestionResult, 'texts'>, { all, seesAll }: Breakdown) {
	if (question.kind === 'testo') return [];
	const names = [...new Set(all.flatMap(({ group }) => group ?? []))].toSorted();
	const counted = names.map((name) => {
		const own = all.filter(({ group }) => group === name).map(({ answers }) => answers);
		const [result] = countAnswers([question], own);
		return { group: name, answered: result?.answered ?? 0, counts: result?.counts ?? [] };
	});
	const visible = groupsToShow(counted.map(({ answered }) => answered));
	return counted.map((one, index) => ({
		...one,
		shown: (seesAll && one.answered > 0) || visible[index] === true,
	}));
}
