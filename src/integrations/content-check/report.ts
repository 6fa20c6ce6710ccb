import { join } from 'node:path';
import { ERROR_KINDS } from '#schemas/error-kinds.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { ContentReport } from './check-content.ts';
import type { Notice, Problem } from './problem.ts';

/** One block a problem: where, what, why, the corrected line, and the page that explains. */
export function describeProblem(problem: Problem, root: string): string {
	const lines = [
		`${join(root, problem.file)}:${problem.line}`,
		`  ${problem.what}`,
		`  ${say.why}: ${ERROR_KINDS[problem.kind]}`,
		`  ${say.write}: ${problem.correction}`,
		`  ${say.explained}: docs/errori/${problem.kind}.md`,
	];
	return lines.filter((line) => problem.correction !== '' || !line.endsWith(': ')).join('\n');
}

/** Two lines a notice: where, and what to know. */
export function describeNotice({ file, line, what }: Notice, root: string): string {
	return `${join(root, file)}:${line}\n  ${say.notice}: ${what}`;
}

/** How many errors in how many files, e.g. `3 errori in 2 file`. */
export function countProblems({ problems }: ContentReport): string {
	return say.count(problems.length, new Set(problems.map(({ file }) => file)).size);
}
