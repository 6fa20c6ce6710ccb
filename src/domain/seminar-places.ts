import type { ProgrammeSeminar } from './programme.ts';

/** How a place at a seminar stands; the first three count towards the organisation's places. */
export type RegistrationState = 'confirmed' | 'offered' | 'waiting' | 'cancelled' | 'lost';

export type Registration = {
	id: string;
	organisationId: string;
	personId: string;
	state: RegistrationState;
	/** When the place was asked for, in milliseconds since 1970 UTC. */
	askedAt: number;
	/** Until when an offered place is kept; `null` for any other. */
	confirmBy: number | null;
};

export const ACTIVE_STATES = ['confirmed', 'offered', 'waiting'] as const;

/** An offered place is kept for somebody: nobody else can have it. */
const TAKEN_STATES: readonly RegistrationState[] = ['confirmed', 'offered'];

/** Counts towards the places of its organisation. */
export function isActive({ state }: { state: RegistrationState }): boolean {
	return ACTIVE_STATES.some((active) => active === state);
}

/** Counts towards the places of the room. */
export function takesPlace({ state }: { state: RegistrationState }): boolean {
	return TAKEN_STATES.includes(state);
}

/** Places left in the room; `Infinity` where it has no limit. */
export function freePlaces(
	{ capacity }: Pick<ProgrammeSeminar, 'capacity'>,
	standing: readonly Registration[],
): number {
	if (capacity === null) return Number.POSITIVE_INFINITY;
	return Math.max(0, capacity - standing.filter(takesPlace).length);
}
