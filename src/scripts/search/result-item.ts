import type { Hit } from './bundle.ts';
import { readExcerpt } from './excerpt.ts';

/** Fills one result: title that leads to the page, type and date if it has them, the words around. */
export function resultItem(template: HTMLTemplateElement, { url, excerpt, meta }: Hit): Element {
	const item = (template.content.cloneNode(true) as DocumentFragment).children[0] as HTMLElement;
	const [link, facts, around] = item.querySelectorAll<HTMLElement>('a, p');
	link?.setAttribute('href', url);
	link?.replaceChildren(meta.nome ?? meta.title ?? url);
	facts?.replaceChildren([meta.tipo, meta.data].filter(Boolean).join(' · '));
	for (const { text, marked } of readExcerpt(excerpt)) around?.appendChild(piece(text, marked));
	return item;
}

function piece(text: string, marked: boolean): Node {
	const node = marked ? document.createElement('mark') : new Text();
	node.textContent = text;
	return node;
}
