import type { Day } from './dates.ts';
import { type MembershipState, membershipState, type Period } from './membership-periods.ts';

/** The filters of the list of organisations, by what the address says. */
const STATES: ReadonlyMap<string, readonly MembershipState[]> = new Map([
	['in-corso', ['current', 'ending'] as const],
	['da-rinnovare', ['ending'] as const],
	['scadute', ['lapsed', 'none'] as const],
	['senza-referente', ['current', 'ending'] as const],
]);

/**
 * The organisations that somebody looks for; those to renew come by the day on which they end.
 *
 * @param asked `state` as the address says it, anything else is all; `words` of the name, in any
 *   order, without regard to case and accents
 */
export function filterOrganisations<T extends Filtered>(
	organisations: readonly T[],
	asked: { words: string; state: string; today: Day },
): (T & { state: MembershipState })[] {
	const words = plain(asked.words).split(/\s+/).filter(Boolean);
	const wanted = STATES.get(asked.state);
	const found = organisations
		.map((one) => ({ ...one, state: membershipState(one.periods, asked.today) }))
		.filter(({ name, state, referents }) => {
			const plainName = plain(name);
			if (asked.state === 'senza-referente' && referents > 0) return false;
			return words.every((word) => plainName.includes(word)) && (!wanted || wanted.includes(state));
		});
	return asked.state === 'da-rinnovare' ? found.toSorted(byEnd) : found;
}

type Filtered = { name: string; referents: number; periods: readonly Period[] };

function byEnd(one: { periods: readonly Period[] }, other: { periods: readonly Period[] }): number {
	return (one.periods[0]?.endsOn ?? '').localeCompare(other.periods[0]?.endsOn ?? '');
}

function plain(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
