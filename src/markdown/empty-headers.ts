import type { HastPluginDefinition } from 'satteri';

/** The empty corner of a table is no header: a screen reader would announce one without a name. */
export const emptyHeaders: HastPluginDefinition = {
	name: 'empty-headers',
	element: {
		filter: ['th'],
		visit(node, ctx) {
			if (ctx.textContent(node).trim() !== '') return;
			ctx.replaceNode(node, { ...node, tagName: 'td' });
		},
	},
};
