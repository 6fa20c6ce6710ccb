import { missing } from './missing.ts';
import { site } from './site.ts';

/** Every shared Italian sentence, one file for each area. */
export const it = { missing, site } as const;
