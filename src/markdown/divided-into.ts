import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, Text } from 'mdast';
import { type Mark, markOf } from '#legal/partition.ts';
import type { Follower } from '#legal/place-in-act.ts';
import { anchors } from '#text/anchors.ts';
import { type MarkedLine, markedLines } from './marked-lines.ts';
import { selfLink } from './self-links.ts';

/** Divides blocks into the parts of an article; each function answers `null` where it finds none. */
export function dividedInto(parts: Follower, source: string) {
	function paragraph(block: Readonly<Paragraph>): Block[] | null {
		const lines = markedLines(block.children);
		return lines.some(({ mark }) => parts.divides(mark)) ? lines.map(partOf) : null;
	}

	function list(block: Readonly<List>): Block[] | null {
		const marks = block.children.map((item) =>
			markOf(block.ordered ? sourceOf(item) : openingOf(item)),
		);
		if (!marks.every((mark) => parts.divides(mark))) return null;
		return block.children.flatMap((item, index) =>
			block.ordered ? inItem(withMark(item, marks[index])) : inItem(item.children),
		);
	}

	function inItem(children: readonly Block[]): Block[] {
		return children.flatMap((child) => within(child) ?? [child]);
	}

	/** Inside a part, `1.` counts the items of a list. */
	function within(child: Block): Block[] | null {
		if (child.type === 'paragraph') return paragraph(child);
		if (child.type !== 'list') return null;
		const [first] = child.children;
		const isCounted = child.ordered && first && markOf(sourceOf(first))?.level === 'comma';
		return isCounted ? null : list(child);
	}

	function partOf({ mark, children }: MarkedLine): Paragraph {
		if (!parts.divides(mark)) return { type: 'paragraph', children };
		const { id, steps } = parts.open(mark);
		const className = ['part', `part-${mark.level}`];
		const data: Paragraph['data'] & Properties = {
			hProperties: id === null ? { className } : { id, className },
		};
		const words = steps.map(({ level, number }) => anchors.part[level](number));
		const self = id === null ? [] : [selfLink(id, anchors.toPart(words))];
		return { type: 'paragraph', data, children: [...children, ...self] };
	}

	/** The mark as it is written: a list counts on by itself where the text leaves a number out. */
	function sourceOf({ position }: ListItem): string {
		const start = position?.start.offset ?? source.length;
		return source.slice(start, start + LONGEST_MARK);
	}

	return { paragraph, list };
}

const LONGEST_MARK = 24;

function openingOf({ children: [first] }: ListItem): string {
	const text = first?.type === 'paragraph' ? first.children[0] : undefined;
	return text?.type === 'text' ? text.value : '';
}

function withMark({ children }: ListItem, mark: Mark | null | undefined): Block[] {
	const text: Text = { type: 'text', value: `${mark?.written} ` };
	const [first, ...others] = children;
	if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [text] }, ...children];
	return [{ type: 'paragraph', children: [text, ...first.children] }, ...others];
}

type Block = BlockContent | DefinitionContent;
type Properties = { hProperties: Record<string, unknown> };
