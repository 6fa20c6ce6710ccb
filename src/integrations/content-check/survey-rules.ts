import { nearest } from '#schemas/nearest.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import { lineOf } from './line-of.ts';
import { mendedLine } from './mended-line.ts';
import { itemsAt, type Library, type PageFile } from './page-file.ts';
import type { Problem } from './problem.ts';
import { type Path, valueAt } from './values.ts';

/** Answers are kept under the code of their question, and counted under their own. */
export function questionsDiffer(library: Library): Problem[] {
	return surveysIn(library).flatMap((survey) => [
		...repeatedCodes(survey, ['domande'], say.survey.sameQuestion),
		...itemsAt(survey, 'domande').flatMap((_, index) =>
			repeatedCodes(survey, ['domande', index, 'risposte'], say.survey.sameAnswer),
		),
	]);
}

/** A question hangs on one that was read before it, and on an answer that can be given. */
export function conditionsCanHold(library: Library): Problem[] {
	return surveysIn(library).flatMap((survey) =>
		itemsAt(survey, 'domande').flatMap((_, index) => conditionFaults(survey, index)),
	);
}

function surveysIn({ pages }: Library): PageFile[] {
	return pages.filter(({ folder }) => folder === 'questionari');
}

function repeatedCodes(
	survey: PageFile,
	list: Path,
	sentence: (code: string) => string,
): Problem[] {
	const seen = new Set<unknown>();
	return childrenOf(survey, list).flatMap((child): Problem[] => {
		const path = [...child, 'codice'];
		const code = valueAt(survey.source.data, path);
		const isRepeated = typeof code === 'string' && seen.has(code);
		seen.add(code);
		if (!isRepeated) return [];
		const line = lineOf(survey.source, path);
		return [
			{ kind: 'codice-ripetuto', file: survey.file, line, what: sentence(code), correction: '' },
		];
	});
}

function childrenOf(survey: PageFile, at: Path): Path[] {
	const value = valueAt(survey.source.data, at);
	return Array.isArray(value) ? value.map((_, index) => [...at, index]) : [];
}

function conditionFaults(survey: PageFile, index: number): Problem[] {
	const at = ['domande', index, 'se'];
	const wanted = valueAt(survey.source.data, [...at, 'domanda']);
	if (typeof wanted !== 'string') return [];
	const codes = codesOf(survey, ['domande']);
	const earlier = codes.slice(0, index);
	const position = earlier.indexOf(wanted);
	if (position === -1) {
		const what = codes.includes(wanted)
			? say.survey.laterQuestion(wanted)
			: say.survey.unknownQuestion(wanted);
		return [problemAt(survey, { path: [...at, 'domanda'], what, wrong: wanted, known: earlier })];
	}
	const answers = answersOf(survey, position);
	if (answers === null) {
		const what = say.survey.textQuestion(wanted);
		return [problemAt(survey, { path: [...at, 'domanda'], what, wrong: wanted, known: [] })];
	}
	return childrenOf(survey, [...at, 'risposta']).flatMap((path) => {
		const answer = String(valueAt(survey.source.data, path));
		if (answers.includes(answer)) return [];
		const what = say.survey.unknownAnswer(answer, wanted);
		return [problemAt(survey, { path, what, wrong: answer, known: answers })];
	});
}

/** What can be answered to a question; `null` where it is answered in words of one's own. */
function answersOf(survey: PageFile, index: number): string[] | null {
	const at: Path = ['domande', index];
	const kind = valueAt(survey.source.data, [...at, 'tipo']);
	if (kind === 'testo') return null;
	if (kind !== 'scala') return codesOf(survey, [...at, 'risposte']);
	const steps = Number(valueAt(survey.source.data, [...at, 'gradini']) ?? 5);
	return Array.from({ length: steps }, (_, step) => String(step + 1));
}

function codesOf(survey: PageFile, at: Path): string[] {
	return childrenOf(survey, at).map((path) =>
		String(valueAt(survey.source.data, [...path, 'codice'])),
	);
}

type Fault = { path: Path; what: string; wrong: string; known: readonly string[] };

function problemAt(survey: PageFile, { path, what, wrong, known }: Fault): Problem {
	const line = lineOf(survey.source, path);
	const meant = nearest(wrong, known);
	const correction =
		meant === undefined ? '' : mendedLine(survey.source, line, { wrong, right: meant });
	return { kind: 'condizione-impossibile', file: survey.file, line, what, correction };
}
