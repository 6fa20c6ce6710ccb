import { decideRegistration } from '#domain/seminar-registration.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { commitDeed } from '#functions/storage/commit-deed.ts';
import { joinWaitingList, REGISTRATIONS, takeSeat } from '#functions/storage/keep-registration.ts';
import { type Addressee, addresseesOf } from '#functions/storage/mail-addresses.ts';
import { standingFor } from '#functions/storage/seminar-registrations.ts';
import { type Answer, deedOf, readChoices, refuse, type Sending } from './registration-form.ts';
import { seminarMailTo } from './seminar-mail-to.ts';

/** How often somebody else may come first: the last place, then the last of the organisation. */
const ROUNDS = 4;

/** Gives somebody of the organisation a place, or a turn on the waiting list. */
export async function registerPerson(sending: Sending): Promise<Answer> {
	const { visit, acting, seminar } = sending;
	const { db } = visit.config;
	const organisationId = acting.organisation.id;
	const colleagues = await addresseesOf(db, organisationId);
	const reading = readChoices(sending, { person: colleagues.map(({ personId }) => personId) });
	if (!reading.ok) return reading.answer;
	const personId = reading.values.person;
	const to = colleagues.find((one) => one.personId === personId);
	if (!to) throw new Error('A choice that was read is not among the choices.');

	const seats = visit.programme.allowances[acting.organisation.membership.plan].seats;
	for (let round = 0; round < ROUNDS; round += 1) {
		const standing = await standingFor(db, seminar.slug);
		const decision = decideRegistration(
			{ seminar, standing, now: visit.now },
			{ organisationId, personId, seats },
		);
		if (!decision.ok) return refuse(sending, decision.reason);
		if (await take(decision.place, { ...sending, to, seats }))
			return { done: decision.place === 'seat' ? 'iscritta' : 'in-lista' };
	}
	return refuse(sending, 'busy');
}

function take(
	place: 'seat' | 'waiting',
	{ to, seats, ...sending }: Sending & { to: Addressee; seats: number },
): Promise<boolean> {
	const { visit, acting, seminar, key } = sending;
	const { db } = visit.config;
	const wanted = {
		id: SYSTEM_RANDOMNESS.id(),
		seminar: seminar.slug,
		organisationId: acting.organisation.id,
		personId: to.personId,
		registeredBy: acting.person.personId,
		now: visit.now,
		seats,
	};
	const isSeat = place === 'seat';
	const change = isSeat
		? takeSeat(db, key, { ...wanted, capacity: seminar.capacity })
		: joinWaitingList(db, key, wanted);
	return commitDeed(db, deedOf(sending, isSeat ? 'seminar.register' : 'seminar.wait'), {
		changes: [change],
		table: REGISTRATIONS,
		mails: [seminarMailTo(to, isSeat ? 'registered' : 'waiting', sending)],
	});
}
