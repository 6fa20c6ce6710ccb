/** The mark: four pieces around an empty circle, in a square of 48. */
export const MARK = [
	['petrol', 'M24 0a24 24 0 0 1 24 24H35A11 11 0 0 0 24 13z'],
	['ochre', 'M48 24a24 24 0 0 1-24 24V35a11 11 0 0 0 11-11z'],
	['brick', 'M24 48H0V24h13a11 11 0 0 0 11 11z'],
	['sage', 'M0 24 24 0v13a11 11 0 0 0-11 11z'],
] as const satisfies readonly (readonly [colour: Colour, path: string])[];

/** A colour of the shapes: `--shape-…` in tokens.css. */
export type Colour = 'petrol' | 'brick' | 'ochre' | 'sage' | 'sky' | 'pale';
