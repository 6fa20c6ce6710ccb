import { CORE_TABLES } from './core.ts';
import { PERSONAL_TABLES } from './personal.ts';
import type { PersonalTable } from './personal-table.ts';

/** All that the site keeps of a person, service by service. */
export const ALL_PERSONAL_TABLES: readonly PersonalTable[] = [...CORE_TABLES, ...PERSONAL_TABLES];
