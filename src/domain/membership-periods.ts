import type { Membership } from './access.ts';
import { addDays, type Day, dayAYearLater, daysBetween } from './dates.ts';

/** A membership's days, both within it, in Europe/Rome. */
export type Period = Pick<Membership, 'startsOn' | 'endsOn'>;

/** A membership that ends within so many days is one to renew. */
export const RENEWAL_NOTICE_DAYS = 60;

export type PeriodRefusal = 'ends-before-start' | 'overlaps';

/** Where an organisation stands: `ending` is current, and to renew; `coming` has not begun. */
export type MembershipState = 'current' | 'ending' | 'coming' | 'lapsed' | 'none';

/** The year that starts on a day: it ends the day before the same day of the next year. */
export function yearFrom(startsOn: Day): Period {
	return { startsOn, endsOn: addDays(dayAYearLater(startsOn), -1) };
}

/**
 * The period that a renewal proposes: the year after the last one, without a gap. Where the last one
 * ended before yesterday it starts today: nobody pays for days that were closed to them.
 *
 * @param periods those of one organisation, in any order
 * @param today in Europe/Rome
 */
export function proposedRenewal(periods: readonly Period[], today: Day): Period {
	const last = latestEnd(periods);
	const next = last === null ? today : addDays(last, 1);
	return yearFrom(next > today ? next : today);
}

/** @param others the other periods of the same organisation */
export function decidePeriod(period: Period, others: readonly Period[]): PeriodRefusal | 'allowed' {
	if (period.endsOn < period.startsOn) return 'ends-before-start';
	return others.some((other) => overlap(period, other)) ? 'overlaps' : 'allowed';
}

/** Both ends count: a period that ends on the day when another begins overlaps it. */
export function overlap(one: Period, other: Period): boolean {
	return one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
}

/** @param today in Europe/Rome */
export function membershipState(periods: readonly Period[], today: Day): MembershipState {
	if (periods.length === 0) return 'none';
	if (!periods.some((period) => covers(period, today)))
		return periods.some(({ startsOn }) => startsOn > today) ? 'coming' : 'lapsed';
	const end = coveredUntil(periods, today);
	return daysBetween(today, end) <= RENEWAL_NOTICE_DAYS ? 'ending' : 'current';
}

/**
 * Days until an organisation is no longer covered, periods that follow without a gap included; 0 on
 * the last day, `null` where today is not covered.
 */
export function daysLeft(periods: readonly Period[], today: Day): number | null {
	if (!periods.some((period) => covers(period, today))) return null;
	return daysBetween(today, coveredUntil(periods, today));
}

function coveredUntil(periods: readonly Period[], today: Day): Day {
	let end = today;
	for (const period of periods.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)))
		if (period.startsOn <= addDays(end, 1) && period.endsOn > end) end = period.endsOn;
	return end;
}

function covers({ startsOn, endsOn }: Period, day: Day): boolean {
	return startsOn <= day && day <= endsOn;
}

function latestEnd(periods: readonly Period[]): Day | null {
	return periods.reduce<Day | null>(
		(latest, { endsOn }) => (latest === null || endsOn > latest ? endsOn : latest),
		null,
	);
}
