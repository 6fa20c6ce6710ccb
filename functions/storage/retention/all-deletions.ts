import { NETWORK_FORGETTING } from './network.ts';
import { PERSONAL_DELETIONS } from './personal.ts';
import { REQUEST_RETENTION } from './requests.ts';
import { ROSTER_RETENTION_SQL } from './roster.ts';
import { SEMINAR_RETENTION_SQL } from './seminars.ts';
import { SITE_DELETIONS } from './site.ts';
import { SURVEYS_FORGETTING } from './surveys.ts';

/** The statement of each rule of retention, by its code; `?1` is the moment before which. */
export const ALL_DELETIONS: Readonly<Record<string, string>> = {
	...SITE_DELETIONS,
	...ROSTER_RETENTION_SQL,
	...SEMINAR_RETENTION_SQL,
	...REQUEST_RETENTION,
	...SURVEYS_FORGETTING,
	...NETWORK_FORGETTING,
	...PERSONAL_DELETIONS,
};
