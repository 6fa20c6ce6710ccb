import type { BlockContent, DefinitionContent } from 'mdast';
import type { MdastPluginDefinition } from 'satteri';
import { boxes as text } from '#text/boxes.ts';
import { type Attributes, normBoxTitle, quoteNorm } from './norm-box.ts';

/**
 * Turns `:::ente-pubblico`, `:::terzo-settore` and `:::attenzione`, or the component of the same
 * name in MDX, and `:::norma` into asides with a heading one level below the section that holds them.
 */
export function boxes(): MdastPluginDefinition {
	let depth = 1;
	let count = 0;

	function aside({ kind, attributes, children }: Box) {
		count += 1;
		const id = `${BOX_ID}${count}`;
		const heading = `h${Math.min(depth + 1, 6)}`;
		return {
			type: 'box',
			data: {
				hName: 'aside',
				hProperties: {
					className: ['box', `box-${kind}`],
					// A landmark would need a name that no other box of the page has.
					role: 'note',
					'aria-labelledby': id,
				},
			},
			children: [
				{
					type: 'boxTitle',
					data: { hName: heading, hProperties: { id } },
					children: [{ type: 'text' as const, value: titleOf(kind, attributes) }],
				},
				...(kind === 'norma' ? quoteNorm(attributes, children) : children),
			],
		};
	}

	return {
		name: 'boxes',
		heading(node) {
			depth = node.depth;
		},
		containerDirective(node, ctx) {
			if (!isKind(node.name)) throw new Error(text.unknown(node.name, Object.keys(text.titles)));
			const { name: kind, children } = node;
			ctx.replaceNode(node, aside({ kind, attributes: node.attributes ?? {}, children }));
		},
		mdxJsxFlowElement(node, ctx) {
			const kind = COMPONENTS[node.name ?? ''];
			if (!kind) return;
			ctx.replaceNode(node, aside({ kind, attributes: {}, children: node.children as Children }));
		},
	};
}

/** Whether an anchor belongs to a box, and so is no section of the document. */
export function isBoxAnchor(id: string): boolean {
	return id.startsWith(BOX_ID);
}

const BOX_ID = 'riquadro-';

const COMPONENTS: Readonly<Record<string, Kind>> = {
	PerEntePubblico: 'ente-pubblico',
	PerTerzoSettore: 'terzo-settore',
	Attenzione: 'attenzione',
};

function titleOf(kind: Kind, attributes: Attributes): string {
	return kind === 'norma' ? normBoxTitle(attributes) : text.titles[kind];
}

function isKind(name: string): name is Kind {
	return Object.hasOwn(text.titles, name);
}

type Kind = keyof typeof text.titles;
type Children = (BlockContent | DefinitionContent)[];
type Box = { kind: Kind; attributes: Attributes; children: Children };
