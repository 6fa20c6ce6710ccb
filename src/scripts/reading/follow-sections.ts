import { currentSection } from './current-section.ts';

/** Of the window, how much lies above what one reads. */
const LINE = 0.25;
/** All that is above the line, however far: a leap over a whole section is noticed as well. */
const ABOVE_LINE = '99999px 0% -75%';

/**
 * Tells in which section one reads, each time that it changes.
 *
 * @param onChange gets the place of the section, or -1 before the first
 */
export function followSections(
	sections: readonly Element[],
	onChange: (place: number) => void,
): void {
	let last: number | undefined;

	function look(): void {
		const tops = sections.map((section) => section.getBoundingClientRect().top);
		const place = currentSection(tops, innerHeight * LINE);
		if (place !== last) onChange(place);
		last = place;
	}

	const observer = new IntersectionObserver(look, { rootMargin: ABOVE_LINE });
	for (const section of sections) observer.observe(section);
}
