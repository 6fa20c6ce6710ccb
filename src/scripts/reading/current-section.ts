/**
 * @param tops how far below the top of the window each section begins, in pixels, from the first
 * @param line how far down the window one is taken to read
 * @returns place of the section that one reads, or -1 before the first
 */
export function currentSection(tops: readonly number[], line: number): number {
	const next = tops.findIndex((top) => top > line);
	return (next < 0 ? tops.length : next) - 1;
}
