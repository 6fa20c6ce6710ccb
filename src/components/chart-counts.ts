/** A line of a chart and of the table beside it. */
export type Count = { label: string; count: number };

/** The line with the highest count, the first of those that are equal. */
export function highest(counts: readonly Count[]): Count | undefined {
	return counts.reduce<Count | undefined>(
		(most, one) => (most === undefined || one.count > most.count ? one : most),
		undefined,
	);
}
