import { longDate } from './dates.ts';
import { romeDay } from './rome-day.ts';

type Dated = { startsAt: number | null; endsAt: number | null };

export type AppearanceMonth<A> = {
	/** `marzo 2027` */
	title: string;
	appearances: readonly (A & { startsAt: number; endsAt: number })[];
};

/** Appearances with a date by the month that the calendar shows in Italy, in the order given. */
export function byMonth<A extends Dated>(dated: readonly A[]): AppearanceMonth<A>[] {
	const months = new Map<string, (A & { startsAt: number; endsAt: number })[]>();
	for (const appearance of dated) {
		const { startsAt, endsAt } = appearance;
		if (startsAt === null || endsAt === null) continue;
		const month = romeDay(startsAt).slice(0, 7);
		const one = { ...appearance, startsAt, endsAt };
		months.set(month, [...(months.get(month) ?? []), one]);
	}
	return [...months].map(([month, appearances]) => ({
		title: longDate(`${month}-02`).replace(/^\d+ /, ''),
		appearances,
	}));
}
