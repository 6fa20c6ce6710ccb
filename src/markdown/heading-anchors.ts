import type { HastPluginDefinition } from 'satteri';
import { toSlug } from '#domain/slug.ts';

/** Gives headings an ASCII anchor that follows their words, so that links to a section last. */
export function headingAnchors(): HastPluginDefinition {
	const seen = new Map<string, number>(OF_THE_PAGE.map((id) => [id, 1]));
	return {
		name: 'heading-anchors',
		element: {
			filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
			visit(node, ctx) {
				const { id } = node.properties;
				if (typeof id === 'string') return void seen.set(id, 1);
				const slug = toSlug(ctx.textContent(node)) || 'sezione';
				const times = (seen.get(slug) ?? 0) + 1;
				seen.set(slug, times);
				ctx.setProperty(node, 'id', times === 1 ? slug : `${slug}-${times}`);
			},
		},
	};
}

/** Anchors of the page around the text; a heading with these words takes the next number. */
const OF_THE_PAGE = ['allegati', 'contenuto', 'correlati', 'fonti', 'indice', 'menu'];
