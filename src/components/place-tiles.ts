import { SHAPES, type Tile } from './shapes.ts';

/** The side of a tile. */
export const TILE = 80;

/** Lays tiles in rows: for each, where it stands and how its figure is turned, as SVG transforms. */
export function placeTiles(tiles: readonly Tile[], columns: number) {
	return tiles.map(([figure, turns, ground, colour], index) => ({
		place: `translate(${(index % columns) * TILE} ${Math.floor(index / columns) * TILE})`,
		turn: turns === 0 ? undefined : `rotate(${turns * 90} ${TILE / 2} ${TILE / 2})`,
		square: `M0 0h${TILE}v${TILE}H0z`,
		figure: SHAPES[figure],
		ground,
		colour,
	}));
}
