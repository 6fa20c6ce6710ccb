import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import type { Position } from 'unist';

/**
 * Gives back the text of what only looks like a directive: an hour (`10:30`), an ECLI, a URN. Of the
 * directives only the boxes are in use.
 */
export const literalColons: MdastPluginDefinition = {
	name: 'literal-colons',
	options: { position: true },
	textDirective(node, ctx) {
		ctx.replaceNode(node, { type: 'text', value: sourceOf(node, ctx) });
	},
	leafDirective(node, ctx) {
		const value = sourceOf(node, ctx);
		ctx.replaceNode(node, { type: 'paragraph', children: [{ type: 'text', value }] });
	},
};

function sourceOf(node: { position?: Position | undefined }, ctx: MdastVisitorContext): string {
	const { start, end } = node.position ?? {};
	return ctx.source.slice(start?.offset, end?.offset);
}
