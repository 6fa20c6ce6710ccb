import type { Link } from 'mdast';
import type { HastPluginDefinition } from 'satteri';
import { anchors } from '#text/anchors.ts';

/**
 * Puts beside each heading of the text a link to it. It stands outside the heading, whose name stays
 * its words alone, and has no words of its own, so that nothing of it is copied.
 */
export const headingLinks: HastPluginDefinition = {
	name: 'heading-links',
	element: {
		filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
		visit(node, ctx) {
			const { id } = node.properties;
			if (typeof id !== 'string' || ctx.parent(node).type !== 'root') return;
			ctx.wrapNode(node, {
				type: 'element',
				tagName: 'div',
				properties: { className: ['titled', `titled-${node.tagName}`] },
				children: [
					{
						type: 'element',
						tagName: 'a',
						properties: {
							className: [CLASS],
							href: `#${id}`,
							ariaLabel: anchors.toSection(ctx.textContent(node)),
						},
						children: [],
					},
				],
			});
		},
	},
};

/** The same link at the end of a part of an article. */
export function selfLink(id: string, name: string): Link {
	const hProperties = { className: [CLASS], 'aria-label': name };
	return { type: 'link', url: `#${id}`, data: { hProperties }, children: [] };
}

const CLASS = 'self-link';
