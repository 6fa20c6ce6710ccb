import type { TileFill } from '#domain/network.ts';
import { SHAPES } from './shapes.ts';

/** What fills a tile of 80 by 80, and where the number sits in it. */
export type FillDrawing = { path: string; x: number; y: number };

/** The more organisations, the more of the tile is filled: it can be told without colours. */
export const FILL_DRAWINGS: Readonly<Record<TileFill, FillDrawing>> = {
	empty: { path: '', x: 40, y: 51 },
	disc: { path: SHAPES.disc, x: 40, y: 51 },
	quarter: { path: SHAPES.quarter, x: 34, y: 46 },
	arch: { path: SHAPES.arch, x: 40, y: 54 },
	whole: { path: 'M0 0h80v80H0z', x: 40, y: 51 },
};
