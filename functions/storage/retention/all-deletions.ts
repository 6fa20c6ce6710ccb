import { PERSONAL_DELETIONS } from './personal.ts';
import { SITE_DELETIONS } from './site.ts';

/** The statement of each rule of retention, by its code; `?1` is the moment before which. */
export const ALL_DELETIONS: Readonly<Record<string, string>> = {
	...SITE_DELETIONS,
	...PERSONAL_DELETIONS,
};
