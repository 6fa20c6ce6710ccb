import { REGIONS, type RegionCode } from './regions.ts';

/** A region with the organisations of the network that work there. */
export type RegionCount = { code: RegionCode; label: string; count: number };

/** The network as everyone may see it: numbers, and no name. */
export type NetworkCounts = {
	/** Every region, in the order of ISTAT, those without organisations too. */
	regions: readonly RegionCount[];
	/** Organisations whose region is not known. */
	elsewhere: number;
	total: number;
};

/** @param rows how many current organisations a region has; `null` is that of who has none */
export function countNetwork(
	rows: readonly { region: string | null; count: number }[],
): NetworkCounts {
	const countOf = (region: string | null) =>
		rows.filter((row) => row.region === region).reduce((sum, { count }) => sum + count, 0);
	return {
		regions: REGIONS.map(({ code, label }) => ({ code, label, count: countOf(code) })),
		elsewhere: countOf(null),
		total: rows.reduce((sum, { count }) => sum + count, 0),
	};
}

/** How much of a region's tile is filled. */
export type TileFill = (typeof TILE_FILLS)[number]['fill'];

/** Counts and fills, the fullest last: each fill stands from its count up. */
export const TILE_FILLS = [
	{ fill: 'empty', from: 0 },
	{ fill: 'disc', from: 1 },
	{ fill: 'quarter', from: 2 },
	{ fill: 'arch', from: 3 },
	{ fill: 'whole', from: 5 },
] as const;

export function tileFill(count: number): TileFill {
	return TILE_FILLS.findLast(({ from }) => count >= from)?.fill ?? 'empty';
}
