import type { HastPluginDefinition } from 'satteri';

/**
 * Gives the first reference to each note a class with the number of the note, by which the style
 * sheet finds it: on wide screens the note stands beside it.
 */
export function numberedNotes(): HastPluginDefinition {
	const seen = new Set<string>();
	return {
		name: 'numbered-notes',
		element: {
			filter: ['a'],
			visit(node, ctx) {
				if (!('dataFootnoteRef' in node.properties)) return;
				const number = ctx.textContent(node).trim();
				if (seen.has(number)) return;
				seen.add(number);
				ctx.setProperty(node, 'className', [`note-${number}`]);
			},
		},
	};
}
