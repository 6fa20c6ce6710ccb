import { searchTerms } from '#legal/searchable.ts';
import { searchResults as text } from '#text/search-results.ts';
import { asWritten, readExcerpt, withoutTitle } from './excerpt.ts';
import type { Hit, Section } from './pagefind.ts';
import { sectionsIn } from './sections.ts';

const MOST_OTHER_PLACES = 3;

/**
 * Fills one result: a title that leads to the section or the page that answers, what kind of page it
 * is, the words around those found, the other sections that hold them.
 */
export function resultItem(template: HTMLTemplateElement, hit: Hit, words: string): Element {
	const item = (template.content.cloneNode(true) as DocumentFragment).children[0] as HTMLElement;
	const part = (name: string) => item.querySelector(name) as HTMLElement;
	const { meta } = hit;
	const [place, ...others] = words ? sectionsIn(hit, searchTerms(words)) : [];
	const also = others.filter(({ anchor }) => anchor).slice(0, MOST_OTHER_PLACES);
	const document = { url: meta.documento ?? '', title: meta.titolo_documento ?? '' };

	part('a').setAttribute('href', place?.url ?? hit.url);
	part('a').textContent = titleOf(hit);
	part('[data-facts]').textContent = factsOf(hit);
	part('[data-reserved]').hidden = !meta.riservato;
	fill(part('[data-excerpt]'), meta.riservato ? [] : excerptOf(place));
	fill(part('[data-also]'), also.map(linkTo));
	fill(part('[data-document]'), meta.documento ? [linkTo(document)] : []);
	return item;
}

function titleOf({ url, meta }: Hit): string {
	const title = meta.nome ?? meta.title ?? url;
	return meta.pagina ? text.pdfPage(title, meta.pagina) : title;
}

function factsOf({ meta }: Hit): string {
	return [meta.tipo, meta.ente, meta.data ?? meta.anno].filter(Boolean).join(' · ');
}

/** The name of the section, if it is no top of page, then its text with the words found. */
function excerptOf(place: Section | undefined): Node[] {
	if (!place) return [];
	const { anchor, title = '', excerpt } = place;
	const line = element('span', '');
	if (anchor) line.appendChild(element('strong', `${asWritten(title)} – `));
	for (const { text, marked } of withoutTitle(readExcerpt(excerpt), title))
		line.appendChild(marked ? element('mark', text) : new Text(text));
	return [line];
}

function linkTo({ url, title = url }: { url: string; title?: string }): HTMLElement {
	const link = element('a', asWritten(title));
	link.setAttribute('href', url);
	return link;
}

/** Adds pieces to what a line says, or hides the line where there are none. */
function fill(line: HTMLElement, pieces: readonly Node[]): void {
	line.hidden = pieces.length === 0;
	for (const [index, piece] of pieces.entries()) {
		line.appendChild(new Text(index > 0 ? ' · ' : ' '));
		line.appendChild(piece);
	}
}

function element(name: string, content: string): HTMLElement {
	const made = document.createElement(name);
	made.textContent = content;
	return made;
}
