import type { RegionCode } from './regions.ts';

/** A region's place in a map of equal tiles, counted from the north-west, and its short name. */
export type RegionTile = { code: RegionCode; short: string; column: number; row: number };

/**
 * Italy in equal tiles: each region touches, by a side or a corner, some that it borders. Regions are
 * those of ISTAT, so that the two autonomous provinces share the tile of Trentino-Alto Adige.
 */
export const REGION_TILES: readonly RegionTile[] = [
	{ code: '02', short: 'VdA', column: 0, row: 0 },
	{ code: '04', short: 'TAA', column: 2, row: 0 },
	{ code: '06', short: 'FVG', column: 3, row: 0 },
	{ code: '01', short: 'Piem.', column: 0, row: 1 },
	{ code: '03', short: 'Lomb.', column: 1, row: 1 },
	{ code: '05', short: 'Ven.', column: 2, row: 1 },
	{ code: '07', short: 'Lig.', column: 1, row: 2 },
	{ code: '08', short: 'E-R', column: 2, row: 2 },
	{ code: '09', short: 'Tosc.', column: 1, row: 3 },
	{ code: '10', short: 'Umb.', column: 2, row: 3 },
	{ code: '11', short: 'Mar.', column: 3, row: 3 },
	{ code: '12', short: 'Laz.', column: 2, row: 4 },
	{ code: '13', short: 'Abr.', column: 3, row: 4 },
	{ code: '20', short: 'Sard.', column: 0, row: 5 },
	{ code: '15', short: 'Camp.', column: 3, row: 5 },
	{ code: '14', short: 'Mol.', column: 4, row: 5 },
	{ code: '17', short: 'Bas.', column: 4, row: 6 },
	{ code: '16', short: 'Pug.', column: 5, row: 6 },
	{ code: '18', short: 'Cal.', column: 4, row: 7 },
	{ code: '19', short: 'Sic.', column: 3, row: 8 },
];
