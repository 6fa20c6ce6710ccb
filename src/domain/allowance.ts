import type { Membership } from './access.ts';
import type { Day } from './dates.ts';

/** States in which a request has not used what the plan gives: the organisation has it back. */
export const GIVEN_BACK = ['declined', 'withdrawn'] as const;

/** What of a plan's allowance an organisation has used in one membership period, and has left. */
export type Allowance = {
	limit: number;
	used: number;
	left: number;
	/** Last day of the period, in Europe/Rome. */
	until: Day;
};

/**
 * Counts within a membership period, not a calendar year.
 *
 * @param limit what the plan gives
 * @param used requests of the period that were neither declined nor withdrawn
 */
export function allowanceOf(
	limit: number,
	used: number,
	{ endsOn }: Pick<Membership, 'endsOn'>,
): Allowance {
	return { limit, used, left: Math.max(0, limit - used), until: endsOn };
}

/** Whether an organisation may ask once more, and if not, why. */
export function mayAsk({ limit, left }: Allowance): 'yes' | 'not-in-plan' | 'none-left' {
	if (limit === 0) return 'not-in-plan';
	return left > 0 ? 'yes' : 'none-left';
}
