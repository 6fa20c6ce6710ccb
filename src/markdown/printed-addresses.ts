import type { Element } from 'hast';
import type { HastPluginDefinition } from 'satteri';
import { printed } from '#text/printed.ts';

/**
 * Numbers the links of a text that lead outside the site and lists their addresses at its end, for
 * paper: there an address is the only way to follow a link, and inside a sentence nobody reads it.
 */
export function printedAddresses(): HastPluginDefinition {
	const addresses: string[] = [];
	return {
		name: 'printed-addresses',
		element: {
			filter: ['a'],
			visit(node, ctx) {
				const { href } = node.properties;
				if (typeof href !== 'string' || !/^https?:/.test(href)) return;
				if (!addresses.includes(href)) addresses.push(href);
				ctx.setProperty(node, 'dataAddress', `${addresses.indexOf(href) + 1}`);
			},
		},
		after(root, ctx) {
			if (addresses.length > 0) ctx.appendChild(root, listOf(addresses));
		},
	};
}

function listOf(addresses: readonly string[]): Element {
	return element('div', { className: ['addresses'], dataPagefindIgnore: '' }, [
		element('p', {}, [words(printed.addresses)]),
		element(
			'ol',
			{},
			addresses.map((address) => element('li', {}, [words(address)])),
		),
	]);
}

function element(
	tagName: string,
	properties: Element['properties'],
	children: Element['children'],
): Element {
	return { type: 'element', tagName, properties, children };
}

function words(value: string): Element['children'][number] {
	return { type: 'text', value };
}
