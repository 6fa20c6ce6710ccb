import type { ProgrammeSeminar } from './programme.ts';
import { freePlaces, isActive, type Registration } from './seminar-places.ts';
import { hasStarted, registrationWindow } from './seminar-window.ts';

/** A seminar as somebody finds it: `standing` is every registration for it, of whatever organisation. */
export type SeminarNow = {
	seminar: ProgrammeSeminar;
	standing: readonly Registration[];
	now: number;
};

export type RegistrationRefusal = 'not-yet' | 'closed' | 'already' | 'organisation-full';

/**
 * Whether an organisation may send somebody, and to what: a place, or the waiting list.
 *
 * Whoever waits counts towards the organisation's places too: what it cannot use it should not hold
 * against others. While somebody waits nobody takes a free place past them.
 *
 * @param seats places of one organisation at one seminar, as its plan gives them
 */
export function decideRegistration(
	{ seminar, standing, now }: SeminarNow,
	asking: { organisationId: string; personId: string; seats: number },
): { ok: true; place: 'seat' | 'waiting' } | { ok: false; reason: RegistrationRefusal } {
	const window = registrationWindow(seminar, now);
	if (window !== 'open') return { ok: false, reason: window };
	const active = standing.filter(isActive);
	if (active.some(({ personId }) => personId === asking.personId))
		return { ok: false, reason: 'already' };
	const own = active.filter(({ organisationId }) => organisationId === asking.organisationId);
	if (own.length >= asking.seats) return { ok: false, reason: 'organisation-full' };
	const isFirst = !active.some(({ state }) => state === 'waiting');
	const hasRoom = seminar.capacity === null || (isFirst && freePlaces(seminar, active) > 0);
	return { ok: true, place: hasRoom ? 'seat' : 'waiting' };
}

export type ChangeRefusal = 'missing' | 'started' | 'already' | 'late';
export type ChangeDecision = { ok: true } | { ok: false; reason: ChangeRefusal };

/** Names a registration of the organisation on whose behalf somebody acts. */
export type OwnRegistration = { id: string; organisationId: string };

/** A place may be given up until the seminar starts. */
export function decideCancel(at: SeminarNow, own: OwnRegistration): ChangeDecision {
	if (!find(at, own)) return { ok: false, reason: 'missing' };
	return hasStarted(at.seminar, at.now) ? { ok: false, reason: 'started' } : { ok: true };
}

/** Until the seminar starts a place may pass to a colleague who has none. */
export function decideSwap(
	at: SeminarNow,
	own: OwnRegistration & { replacementId: string },
): ChangeDecision {
	const decision = decideCancel(at, own);
	if (!decision.ok) return decision;
	const isTaken = at.standing.some((one) => isActive(one) && one.personId === own.replacementId);
	return isTaken ? { ok: false, reason: 'already' } : { ok: true };
}

/** A place that was offered is confirmed within its time. */
export function decideConfirm(at: SeminarNow, own: OwnRegistration): ChangeDecision {
	const found = find(at, own);
	if (!found) return { ok: false, reason: 'late' };
	if (found.state !== 'offered' || found.confirmBy === null)
		return { ok: false, reason: 'missing' };
	return found.confirmBy > at.now ? { ok: true } : { ok: false, reason: 'late' };
}

/** What somebody asks for about another organisation's people does not exist for them. */
function find(at: SeminarNow, { id, organisationId }: OwnRegistration): Registration | undefined {
	return at.standing.find(
		(one) => one.id === id && one.organisationId === organisationId && isActive(one),
	);
}
