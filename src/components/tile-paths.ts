/** The side of a tile, in the units of the picture. */
export const TILE = 20;

/** Two paths over each other: the ground of some joined tiles, and the quarter circle in each. */
export type TilePaths = { ground: string; figure: string };

/** Tiles joined from left to right; the last is as narrow as what is left of the length. */
export function tileRow(length: number): TilePaths {
	const parts = tilesIn(length).map(({ start, size }) => {
		return `M${start} 0h${size}A${size} ${TILE} 0 0 1 ${start} ${TILE}z`;
	});
	const end = round(length * TILE);
	return { ground: end === 0 ? '' : `M0 0h${end}v${TILE}H0z`, figure: parts.join('') };
}

/** Tiles piled up in a picture as high as they are; the topmost is what is left of the length. */
export function tileColumn(length: number): TilePaths & { height: number } {
	const height = round(length * TILE);
	const parts = tilesIn(length).map(({ start, size }) => {
		const base = round(height - start);
		return `M0 ${base}v${-size}A${TILE} ${size} 0 0 1 ${TILE} ${base}z`;
	});
	const ground = height === 0 ? '' : `M0 0h${TILE}v${height}H0z`;
	return { ground, figure: parts.join(''), height };
}

function tilesIn(length: number): { start: number; size: number }[] {
	return Array.from({ length: Math.ceil(length) }, (_, index) => ({
		start: index * TILE,
		size: round(Math.min(1, length - index) * TILE),
	}));
}

/** A tenth of a unit is less than a pixel. */
function round(value: number): number {
	return Math.round(value * 10) / 10;
}
