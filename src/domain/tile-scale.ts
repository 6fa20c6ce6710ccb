/** How a chart of tiles is drawn: how many things one tile stands for, and how far the bars reach. */
export type TileScale = { unit: number; tiles: number };

/**
 * The finest round unit (1, 2, 5, 10, 20 …) with which the largest count fits in `most` tiles.
 *
 * @param fewest the room that a chart keeps even where counts are small, in tiles
 */
export function tileScale(
	counts: readonly number[],
	{ most, fewest = 1 }: { most: number; fewest?: number },
): TileScale {
	const largest = Math.max(0, ...counts);
	let step = 0;
	while (largest > unitAt(step) * most) step += 1;
	const unit = unitAt(step);
	return { unit, tiles: Math.max(fewest, Math.ceil(largest / unit)) };
}

/** The length of a bar in tiles. What is not nothing is seen: it never falls under a quarter. */
export function tilesFor(count: number, unit: number): number {
	return count <= 0 ? 0 : Math.max(LEAST_SEEN, count / unit);
}

const LEAST_SEEN = 0.25;
const ROUND = [1, 2, 5] as const;

function unitAt(step: number): number {
	return (ROUND[step % ROUND.length] ?? 1) * 10 ** Math.floor(step / ROUND.length);
}
