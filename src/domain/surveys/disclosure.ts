/** Below this many answers a figure is not broken down: one could tell who said what. */
export const FEWEST_ANSWERS = 5;

/** Whether so many answers may be shown by what they say. */
export function mayBreakDown(answers: number): boolean {
	return answers >= FEWEST_ANSWERS;
}

/**
 * Which groups of a breakdown may be shown beside the figures of all of them together. A group under
 * the threshold is hidden; and where what is hidden could be computed by taking the shown groups from
 * the total, the smallest of those is hidden as well.
 *
 * @param sizes answers of each group; an empty group has no figures and hides nothing
 * @returns for each group, whether its figures may be shown
 */
export function groupsToShow(sizes: readonly number[]): boolean[] {
	const hidden = new Set(sizes.keys().filter((group) => isSmall(sizes[group] ?? 0)));
	while (hidden.size > 0 && canBeComputed(sizes, hidden)) {
		const next = smallestShown(sizes, hidden);
		if (next === undefined) break;
		hidden.add(next);
	}
	return sizes.map((size, group) => size > 0 && !hidden.has(group));
}

function isSmall(size: number): boolean {
	return size > 0 && !mayBreakDown(size);
}

/** The total less the shown groups is what the hidden ones say together. */
function canBeComputed(sizes: readonly number[], hidden: ReadonlySet<number>): boolean {
	const together = [...hidden].reduce((sum, group) => sum + (sizes[group] ?? 0), 0);
	return hidden.size < 2 || !mayBreakDown(together);
}

function smallestShown(sizes: readonly number[], hidden: ReadonlySet<number>): number | undefined {
	return [...sizes.keys()]
		.filter((group) => (sizes[group] ?? 0) > 0 && !hidden.has(group))
		.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))[0];
}
