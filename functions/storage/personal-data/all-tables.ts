import { CORE_TABLES } from './core.ts';
import { NETWORK_DATA } from './network.ts';
import { PERSONAL_TABLES } from './personal.ts';
import type { PersonalTable } from './personal-table.ts';
import { REQUEST_TABLES } from './requests.ts';
import { SEMINAR_DATA } from './seminars.ts';
import { SURVEYS_PERSONAL_DATA } from './surveys.ts';

/** All that the site keeps of a person, service by service. */
export const ALL_PERSONAL_TABLES: readonly PersonalTable[] = [
	...CORE_TABLES,
	...SEMINAR_DATA,
	...REQUEST_TABLES,
	...SURVEYS_PERSONAL_DATA,
	...NETWORK_DATA,
	...PERSONAL_TABLES,
];
