import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { headingOf } from '#legal/partition.ts';
import { followParts } from '#legal/place-in-act.ts';
import { dividedInto } from './divided-into.ts';

/**
 * Under a heading that names an article or a comma, gives commas, letters and numbers an anchor of
 * their own, and makes each a paragraph that opens with its mark as text: what a list draws is lost
 * or counted afresh where it is pasted.
 */
export function commas({ source }: PluginFactoryContext): MdastPluginDefinition | null {
	if (!NAMES_A_PART.test(source)) return null;
	const parts = followParts();
	return {
		name: 'commas',
		options: { position: true },
		heading(node, ctx) {
			const place = parts.enter(headingOf(ctx.textContent(node)), node.depth);
			if (place?.id) ctx.setProperty(node, 'data', { hProperties: { id: place.id } });
		},
		paragraph(node, ctx) {
			if (!FLOW.includes(ctx.parent(node)?.type)) return;
			const blocks = dividedInto(parts, ctx.source).paragraph(node);
			if (blocks) ctx.replaceNode(node, blocks);
		},
		list(node, ctx) {
			if (!FLOW.includes(ctx.parent(node)?.type)) return;
			const blocks = dividedInto(parts, ctx.source).list(node);
			if (blocks) ctx.replaceNode(node, blocks);
		},
	};
}

const NAMES_A_PART = /^[ >]*#{1,6} +(?:art|comma)/im;

/** Text of the article itself, or quoted from it; a box or a note beside it is none. */
const FLOW: readonly unknown[] = ['root', 'blockquote'];
