import type { HastPluginDefinition } from 'satteri';
import { tables } from '#text/tables.ts';

/** Lets a wide table scroll in its own box; the box takes the focus, so that arrow keys move it. */
export function scrollingTables(): HastPluginDefinition {
	let count = 0;
	return {
		name: 'scrolling-tables',
		element: {
			filter: ['table'],
			visit(node, ctx) {
				count += 1;
				ctx.wrapNode(node, {
					type: 'element',
					tagName: 'div',
					properties: {
						className: ['table-scroll'],
						tabIndex: 0,
						role: 'region',
						ariaLabel: tables.regionName(count),
					},
					children: [],
				});
			},
		},
	};
}
