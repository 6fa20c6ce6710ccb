/**
 * Marks in the contents the section that one reads, and keeps it in sight where they scroll.
 *
 * @param links to the sections, in order
 * @param place that of the section among them, -1 before the first
 */
export function markContents(
	contents: Element,
	links: readonly HTMLElement[],
	place: number,
): void {
	for (const [index, link] of links.entries()) link.ariaCurrent = index === place ? 'true' : null;
	contents.scrollTop = (links[place]?.offsetTop ?? 0) - contents.clientHeight / 2;
}
