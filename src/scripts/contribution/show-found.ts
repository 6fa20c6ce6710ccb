import type { PersonalDatum } from '#domain/personal-data-patterns.ts';
import { personalData as text } from '#text/personal-data.ts';

/** How many of each kind are shown; the rest is a number. */
const SHOWN = 3;

/** What was found in the file and in the fields; `unread` where the file has no text to read. */
export type Findings = {
	found: readonly PersonalDatum[];
	file: 'none' | 'read' | 'unread' | 'too-large';
};

/** Says what was found. Nothing is there while nothing was typed or chosen that could say anything. */
export function showFound(place: HTMLElement, { found, file }: Findings): void {
	place.replaceChildren();
	place.hidden = found.length === 0 && file === 'none';
	place.classList.toggle('notice-warning', found.length > 0);
	if (found.length > 0) {
		const title = document.createElement('strong');
		title.textContent = text.title;
		for (const part of [title, paragraph(text.lead), listOf(found), paragraph(text.after)])
			place.appendChild(part);
	}
	if (file === 'too-large') place.appendChild(paragraph(text.tooLarge));
	else if (file === 'unread') place.appendChild(paragraph(text.unread));
	else if (found.length === 0 && file === 'read') place.appendChild(paragraph(text.clean));
}

function listOf(found: readonly PersonalDatum[]): HTMLUListElement {
	const list = document.createElement('ul');
	for (const [kind, values] of Map.groupBy(found, (datum) => datum.kind)) {
		const item = document.createElement('li');
		const shown = values.slice(0, SHOWN).map(({ value }) => value);
		const rest = values.length - shown.length;
		const said = [...shown, ...(rest > 0 ? [text.more(rest)] : [])].join(', ');
		item.textContent = `${text.kinds[kind]}: ${said}`;
		list.appendChild(item);
	}
	return list;
}

function paragraph(said: string): HTMLParagraphElement {
	const element = document.createElement('p');
	element.textContent = said;
	return element;
}
