import type { PlanCode } from '#domain/organisation-kinds.ts';
import type { Programme, ProgrammeSeminar } from '#domain/programme.ts';
import type { RegistrationState } from '#domain/seminar-places.ts';
import { hasEnded } from '#domain/seminar-window.ts';
import { ownRegistrations } from './seminar-registrations.ts';

/** What one look at the desk tells of the next seminar. */
export type DeskSeminar = {
	seminar: ProgrammeSeminar;
	/** Who of the organisation goes, waits, or has a place to confirm. */
	people: readonly { name: string; state: RegistrationState; confirmBy: number | null }[];
	/** Places that the organisation may still take, of `seats`. */
	seatsLeft: number;
	seats: number;
};

/** The next seminar that is not over, as it stands for an organisation; `null` where none is planned. */
export async function readDeskSeminar(
	db: D1Database,
	programme: Programme,
	{ organisationId, plan, now }: { organisationId: string; plan: PlanCode; now: number },
): Promise<DeskSeminar | null> {
	const seminar = programme.seminars.findLast((one) => !hasEnded(one, now));
	if (!seminar) return null;
	const ours = (await ownRegistrations(db, organisationId)).filter(
		(place) => place.seminar === seminar.slug,
	);
	const { seats } = programme.allowances[plan];
	return {
		seminar,
		people: ours.map(({ personName, state, confirmBy }) => ({
			name: personName,
			state,
			confirmBy,
		})),
		seatsLeft: Math.max(0, seats - ours.length),
		seats,
	};
}
