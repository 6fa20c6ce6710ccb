import type { ProgrammeSeminar } from '#domain/programme.ts';
import { freePlaces } from '#domain/seminar-places.ts';
import { fairOrder } from '#domain/seminar-waiting-list.ts';
import { hasEnded, hasStarted, registrationWindow } from '#domain/seminar-window.ts';
import type { Acting } from '#functions/acting.ts';
import { type Addressee, addresseesOf } from '#functions/storage/mail-addresses.ts';
import {
	type NamedRegistration,
	registrationOf,
	standingFor,
} from '#functions/storage/seminar-registrations.ts';
import type { Visit } from '#functions/visit.ts';
import { seminarRegistration as text } from '#text/seminar-registration.ts';

/** The seminar that an address names; `undefined` where it names none. */
export function findSeminar(visit: Visit, slug: string | undefined): ProgrammeSeminar | undefined {
	return visit.programme.seminars.find((seminar) => seminar.slug === slug);
}

/** A place of an organisation as its people see it; `turn` is its place in the waiting list. */
export type OwnPlace = NamedRegistration & { turn: number | null };

/** How an organisation stands at a seminar, and what it may still do. */
export type OwnStanding = {
	places: readonly OwnPlace[];
	seats: number;
	/** Places left in the room, `null` where it has no limit. */
	free: number | null;
	colleagues: readonly Addressee[];
	/** Colleagues who could still be sent. */
	available: readonly Addressee[];
	window: 'not-yet' | 'open' | 'closed';
	mayChange: boolean;
	mayRegister: boolean;
};

export async function readOwnStanding(
	visit: Visit,
	seminar: ProgrammeSeminar,
	acting: Acting,
): Promise<OwnStanding> {
	const { config, now, programme } = visit;
	const { id, membership } = acting.organisation;
	const [standing, colleagues] = await Promise.all([
		standingFor(config.db, seminar.slug),
		addresseesOf(config.db, id),
	]);
	const turns = fairOrder(standing).map((one) => one.id);
	const places = standing
		.filter(({ organisationId }) => organisationId === id)
		.map((place) => ({
			...place,
			turn: place.state === 'waiting' ? turns.indexOf(place.id) + 1 : null,
		}));
	const seats = programme.allowances[membership.plan].seats;
	const free = seminar.capacity === null ? null : freeForNewcomers(seminar, standing);
	const available = colleagues.filter(
		({ personId }) => !standing.some((one) => one.personId === personId),
	);
	const window = registrationWindow(seminar, now);
	const mayRegister = window === 'open' && places.length < seats && available.length > 0;
	const mayChange = !hasStarted(seminar, now);
	return { places, seats, free, colleagues, available, window, mayChange, mayRegister };
}

/** Where somebody waits, what is free is theirs. */
function freeForNewcomers(
	seminar: ProgrammeSeminar,
	standing: readonly NamedRegistration[],
): number {
	return standing.some(({ state }) => state === 'waiting') ? 0 : freePlaces(seminar, standing);
}

/** Whether somebody may have what a seminar keeps for who is registered; staff always do. */
export async function mayHaveMaterials(visit: Visit, seminar: ProgrammeSeminar): Promise<boolean> {
	const { visitor, config } = visit;
	if (visitor.kind === 'stranger') return false;
	if (visitor.staff) return true;
	const { personId } = visitor;
	return (await registrationOf(config.db, { seminar: seminar.slug, personId })) !== null;
}

/** How a place stands, in words: after the seminar, who was there. */
export function stateInWords(
	place: NamedRegistration,
	seminar: ProgrammeSeminar,
	now: number,
): string {
	if (hasEnded(seminar, now) && place.state === 'confirmed' && place.attended !== null)
		return place.attended ? text.attended : text.absent;
	if (place.state === 'cancelled' || place.state === 'lost') return '';
	return text.states[place.state];
}
