import { followSections } from './follow-sections.ts';
import { markContents } from './mark-contents.ts';
import { offerResume } from './resume.ts';

/** Screens of text beyond which one may want to stop and come back. */
const LONG = 2;

/** Follows the reader through a document that has contents. */
export function followText(): void {
	const contents = document.querySelector('.contents');
	const text = document.querySelector('.document-text');
	if (!contents || !text) return;
	const sections: Element[] = [];
	const links: HTMLAnchorElement[] = [];
	for (const link of contents.querySelectorAll('a')) {
		const section = document.getElementById(link.hash.slice(1));
		if (!section || !text.contains(section)) continue;
		sections.push(section);
		links.push(link);
	}
	const line = document.querySelector<HTMLElement>('[data-resume]');
	const isLong = text.clientHeight > LONG * innerHeight;
	const keep = line && isLong ? offerResume(line, links) : undefined;
	followSections(sections, (place) => {
		const link = links[place];
		markContents(contents, link);
		if (link) keep?.(link.hash);
	});
}
