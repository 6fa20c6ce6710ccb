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
	const links = [...contents.querySelectorAll('a')].filter((link) =>
		text.contains(sectionOf(link)),
	);
	const line = document.querySelector<HTMLElement>('[data-resume]');
	const isLong = text.clientHeight > LONG * innerHeight;
	const keep = line && isLong ? offerResume(line, links) : undefined;
	followSections(links.map(sectionOf), (place) => {
		markContents(contents, links, place);
		if (place >= 0) keep?.(links[place]?.hash);
	});
}

/** The build checks that each link of the contents leads somewhere. */
function sectionOf(link: HTMLAnchorElement): HTMLElement {
	return document.getElementById(link.hash.slice(1)) as HTMLElement;
}
