import type { PhrasingContent } from 'mdast';
import { type Mark, markOf } from '#legal/partition.ts';

/** A part of a paragraph, and the mark that it opens with. */
export type MarkedLine = { mark: Mark | null; children: PhrasingContent[] };

/**
 * Divides a paragraph where a line opens with a mark, after a line that ends as a part does: in
 * `della lettera` / `a) del comma 2` a line has only been broken there.
 */
export function markedLines(children: readonly PhrasingContent[]): MarkedLine[] {
	const lines: PhrasingContent[][] = [[]];
	for (const [index, child] of children.entries()) {
		if (child.type === 'break' && opensPart(children[index + 1])) {
			lines.push([]);
		} else if (child.type === 'text') {
			const [first = '', ...others] = child.value.split(NEW_PART);
			if (first) lines.at(-1)?.push({ type: 'text', value: first });
			for (const value of others) lines.push([{ type: 'text', value }]);
		} else {
			lines.at(-1)?.push(child);
		}
	}
	return lines.map((line) => ({ mark: markOf(textAtStart(line)), children: line }));
}

/** White space of a line's end, before a line that opens with a mark. */
const NEW_PART = /(?<=[.,:;])[ \t]*\n(?=(?:\d{1,3}|[a-z]{1,2})(?:-[a-z]{3,20})?[.)]\s)/i;

function opensPart(next: PhrasingContent | undefined): boolean {
	return next?.type === 'text' && markOf(next.value) !== null;
}

function textAtStart([first]: readonly PhrasingContent[]): string {
	return first?.type === 'text' ? first.value : '';
}
