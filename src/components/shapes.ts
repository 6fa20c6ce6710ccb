import type { Colour } from './mark.ts';

/** The alphabet of the pattern: each figure fills a tile of 80 by 80. */
export const SHAPES = {
	quarter: 'M0 0h80A80 80 0 0 1 0 80z',
	disc: 'M40 11.2a28.8 28.8 0 0 1 0 57.6a28.8 28.8 0 0 1 0-57.6z',
	arch: 'M0 40a40 40 0 0 1 80 0v40H0z',
	ring: 'M0 0a80 80 0 0 1 80 80H44A44 44 0 0 0 0 36z',
	triangle: 'M0 80 80 0v80z',
	tongue: 'M0 0h40a40 40 0 0 1 0 80H0z',
} as const;

export type ShapeName = keyof typeof SHAPES;

/** Six tiles a row: figure, its quarter turns, ground and figure colour. */
export const PATTERN: readonly Tile[] = [
	['quarter', 0, 'pale', 'petrol'],
	['disc', 0, 'sage', 'pale'],
	['arch', 0, 'sky', 'brick'],
	['quarter', 2, 'ochre', 'petrol'],
	['ring', 0, 'pale', 'petrol'],
	['triangle', 0, 'sky', 'brick'],
	['ring', 1, 'ochre', 'brick'],
	['quarter', 1, 'sky', 'sage'],
	['disc', 0, 'pale', 'ochre'],
	['triangle', 1, 'petrol', 'sky'],
	['arch', 2, 'sage', 'pale'],
	['quarter', 3, 'pale', 'brick'],
	['triangle', 2, 'sage', 'petrol'],
	['arch', 0, 'petrol', 'ochre'],
	['quarter', 2, 'brick', 'sky'],
	['ring', 3, 'pale', 'brick'],
	['disc', 0, 'sky', 'petrol'],
	['quarter', 0, 'petrol', 'sage'],
	['quarter', 3, 'pale', 'brick'],
	['tongue', 2, 'sky', 'petrol'],
	['triangle', 0, 'ochre', 'sage'],
	['disc', 0, 'petrol', 'ochre'],
	['quarter', 1, 'sky', 'pale'],
	['arch', 0, 'pale', 'brick'],
];

export type Tile = readonly [
	figure: ShapeName,
	turns: 0 | 1 | 2 | 3,
	ground: Colour,
	colour: Colour,
];
