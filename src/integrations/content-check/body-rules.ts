import { mdxToMdast } from 'satteri';
import { nearest } from '#schemas/nearest.ts';
import { boxes } from '#text/boxes.ts';
import { contentErrors as say } from '#text/content-errors.ts';
import type { Library, PageFile } from './page-file.ts';
import type { Problem } from './problem.ts';
import { proseLines } from './prose-lines.ts';

/** The build would stop at the first text that is no MDX; here all are said. */
export function mdxIsReadable({ pages }: Library): Problem[] {
	return pages
		.filter(({ file }) => file.endsWith('.mdx'))
		.flatMap((page): Problem[] => {
			const brokenLine = brokenLineOf(page.body);
			if (brokenLine === null) return [];
			const line = page.bodyLine + brokenLine - 1;
			return [{ kind: 'mdx-non-valido', file: page.file, line, what: say.mdx, correction: '' }];
		});
}

/** A box has a name that the site knows, and an end. */
export function boxesAreKnown({ pages }: Library): Problem[] {
	return pages.flatMap((page) => {
		const marks = boxMarksOf(page);
		const unknown = marks.filter(({ name }) => name !== '' && !KNOWN_BOXES.includes(name));
		const open = stillOpen(marks);
		return [
			...unknown.map(({ name, line }) => {
				const meant = nearest(name, KNOWN_BOXES);
				const correction = meant === undefined ? '' : `:::${meant}`;
				return boxProblem(page, line, {
					what: say.unknownBox(name, KNOWN_BOXES.join(', ')),
					correction,
				});
			}),
			...open.map(({ name, line }) =>
				boxProblem(page, line, { what: say.openBox(name), correction: '' }),
			),
		];
	});
}

const KNOWN_BOXES = Object.keys(boxes.titles);

type BoxMark = { name: string; line: number };

function boxMarksOf(page: PageFile): BoxMark[] {
	return proseLines(page.body).flatMap((text, index) => {
		const name = /^\s{0,3}:{3,}\s*([\w-]*)/.exec(text)?.[1];
		return name === undefined ? [] : [{ name, line: page.bodyLine + index }];
	});
}

/** Marks that open a box which no later mark closes; a mark without a name closes the innermost. */
function stillOpen(marks: readonly BoxMark[]): BoxMark[] {
	const open: BoxMark[] = [];
	for (const mark of marks) {
		if (mark.name === '') open.pop();
		else open.push(mark);
	}
	return open;
}

function boxProblem(
	page: PageFile,
	line: number,
	said: { what: string; correction: string },
): Problem {
	return { kind: 'riquadro-non-valido', file: page.file, line, ...said };
}

/** The line of a text, counted from 1, at which it stops being MDX. */
function brokenLineOf(body: string): number | null {
	try {
		mdxToMdast(body, { features: { directive: true } });
		return null;
	} catch (error) {
		const [, line] = /^(\d+):\d+: /.exec(error instanceof Error ? error.message : '') ?? [];
		return Number(line ?? 1);
	}
}
