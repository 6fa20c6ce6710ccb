/**
 * Marks in the contents the section that one reads, and keeps it in sight where they scroll.
 *
 * @param link that of the section, none before the first
 */
export function markContents(contents: Element, link: Element | undefined): void {
	contents.querySelector('[aria-current]')?.removeAttribute('aria-current');
	link?.setAttribute('aria-current', 'true');
	const place = link instanceof HTMLElement ? link.offsetTop : 0;
	contents.scrollTop = place - contents.clientHeight / 2;
}
