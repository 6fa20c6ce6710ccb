import type { HastPluginDefinition } from 'satteri';
import { tables } from '#text/tables.ts';
import { isBoxAnchor } from './boxes.ts';

/**
 * Lets a wide table scroll in its own box, which takes the focus, so that arrow keys move it. The box
 * has the name of the section's heading, not of a box in between, since Markdown gives a table no caption.
 */
export function scrollingTables(): HastPluginDefinition {
	const names = new Map<string, number>();
	let heading = '';

	/** A name for each: the second table under a heading says that it is the second. */
	function nameFor(about: string): string {
		const times = (names.get(about) ?? 0) + 1;
		names.set(about, times);
		return tables.regionName(about, times);
	}

	return {
		name: 'scrolling-tables',
		element: [
			{
				filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
				visit(node, ctx) {
					if (isBoxAnchor(`${node.properties.id ?? ''}`)) return;
					heading = ctx.textContent(node).trim();
				},
			},
			{
				filter: ['table'],
				visit(node, ctx) {
					ctx.wrapNode(node, {
						type: 'element',
						tagName: 'div',
						properties: {
							className: ['table-scroll'],
							tabIndex: 0,
							role: 'region',
							ariaLabel: nameFor(heading),
							dataHint: tables.scroll,
						},
						children: [],
					});
				},
			},
		],
	};
}
