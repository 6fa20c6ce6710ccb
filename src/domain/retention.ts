import { NETWORK_RETENTION } from './retention/network.ts';
import { PERSONAL_RETENTION } from './retention/personal.ts';
import { REQUEST_RULES } from './retention/requests.ts';
import type { RetentionRule } from './retention/retention-rule.ts';
import { ROSTER_RETENTION } from './retention/roster.ts';
import { SEMINAR_RETENTION } from './retention/seminars.ts';
import { SITE_RETENTION } from './retention/site.ts';
import { SURVEYS_RETENTION } from './retention/surveys.ts';

/** How long each thing is kept: what the schedule deletes, and what the privacy page says. */
export const RETENTION_RULES: readonly RetentionRule[] = [
	...SITE_RETENTION,
	...ROSTER_RETENTION,
	...SEMINAR_RETENTION,
	...REQUEST_RULES,
	...SURVEYS_RETENTION,
	...NETWORK_RETENTION,
	...PERSONAL_RETENTION,
];

/** A number of days as people say it: `24 mesi`, `un giorno`. */
export function spanOfDays(days: number): string {
	if (days === 1) return 'un giorno';
	if (days === 730) return '24 mesi';
	if (days % 365 === 0 && days > 0) return days === 365 ? 'un anno' : `${days / 365} anni`;
	return `${days} giorni`;
}

/** How long, as the privacy page says it: `30 giorni dall’invio`; at once where there are no days. */
export function retentionTerm({ days, since }: RetentionRule): string {
	return days === 0 ? `Si cancella subito, ${since}` : `${upperFirst(spanOfDays(days))} ${since}`;
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
