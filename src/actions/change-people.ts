import type { AffiliationRole } from '#domain/access.ts';
import {
	type Colleague,
	decideHandover,
	decideInvitation,
	decideRemoval,
	decideRole,
	type RosterActor,
	type RosterDecision,
} from '#domain/colleagues.ts';
import { MOST_INVITATIONS } from '#domain/roster-limits.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import {
	type ColleagueEvent,
	composeToColleague,
	composeToReferent,
} from '#functions/email/messages/colleagues.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import { isDeedDone } from '#functions/storage/done-deed.ts';
import {
	countInvitations,
	findPersonId,
	type KnownColleague,
	listColleagues,
} from '#functions/storage/list-colleagues.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import {
	addColleague,
	changeRole,
	handRoleOver,
	INVITATION,
	type RosterChange,
	removeColleague,
} from '#functions/storage/roster-people.ts';
import type { Visit } from '#functions/visit.ts';

/** Who changes the people of which organisation; `name` is how mails call who acts. */
export type RosterDesk = {
	visit: Visit;
	organisation: { id: string; name: string };
	actor: RosterActor & { name: string };
	/** The id that the form carries. */
	submission: string;
};

export async function invite(
	desk: RosterDesk,
	person: { name: string; email: string; role: AffiliationRole },
): Promise<RosterDecision> {
	const { visit, organisation, actor } = desk;
	const since = visit.now - MOST_INVITATIONS.window;
	const counted = { organisationId: organisation.id, since };
	const invitations = await countInvitations(visit.config.db, counted);
	const id = (await findPersonId(visit.config.db, person.email)) ?? SYSTEM_RANDOMNESS.id();
	return doToPeople(desk, {
		kind: INVITATION,
		subject: id,
		event: 'invited',
		about: () => person,
		decide: (colleagues) => decideInvitation(colleagues, actor, { ...person, invitations }),
		write: (db, change) => addColleague(db, change, { id, ...person }),
	});
}

export function remove(desk: RosterDesk, personId: string): Promise<RosterDecision> {
	return doToPeople(desk, {
		kind: 'colleague.remove',
		subject: personId,
		event: 'removed',
		about: (colleagues) => colleagues.find((one) => one.personId === personId),
		decide: (colleagues) => decideRemoval(colleagues, desk.actor, personId),
		write: (db, change) => removeColleague(db, change, personId),
	});
}

export function giveRole(
	desk: RosterDesk,
	given: { personId: string; role: AffiliationRole },
): Promise<RosterDecision> {
	const { personId, role } = given;
	return doToPeople(desk, {
		kind: role === 'referente' ? 'colleague.promote' : 'colleague.demote',
		subject: personId,
		event: role === 'referente' ? 'promoted' : 'demoted',
		about: (colleagues) => colleagues.find((one) => one.personId === personId),
		decide: (colleagues) => decideRole(colleagues, desk.actor, given),
		write: (db, change) => [changeRole(db, change, given)],
	});
}

export function handOver(desk: RosterDesk, personId: string): Promise<RosterDecision> {
	return doToPeople(desk, {
		kind: 'colleague.hand-over',
		subject: personId,
		event: 'promoted',
		about: (colleagues) => colleagues.find((one) => one.personId === personId),
		decide: (colleagues) => decideHandover(colleagues, desk.actor, personId),
		write: (db, change) => handRoleOver(db, change, personId),
	});
}

type PeopleWork = {
	kind: string;
	subject: string;
	event: ColleagueEvent;
	/** Whom it is about, with the address to write to. */
	about: (colleagues: readonly KnownColleague[]) => Addressed | undefined;
	decide: (colleagues: readonly Colleague[]) => RosterDecision;
	write: (db: D1Database, change: RosterChange) => D1PreparedStatement[];
};

type Addressed = { name: string; email: string };

/** Decides on what is there; writes; and where somebody was faster, decides again on what they left. */
async function doToPeople(desk: RosterDesk, work: PeopleWork): Promise<RosterDecision> {
	const { visit, organisation, actor } = desk;
	const { db } = visit.config;
	const key = deedKey(actor.personId, desk.submission);
	if (await isDeedDone(db, key)) return 'allowed';
	const colleagues = await listColleagues(db, organisation.id);
	const decision = work.decide(colleagues);
	if (decision !== 'allowed') return decision;
	const change = { key, organisationId: organisation.id, actorId: actor.personId, now: visit.now };
	const deed = { ...change, kind: work.kind, personId: actor.personId, subject: work.subject };
	const changes = work.write(db, change);
	const mails = mailsOf(desk, work, colleagues);
	if (await commitDeed(db, deed, { changes, table: 'affiliations', mails })) {
		visit.afterwards(deliverOutbox(visit.config, visit.now));
		return 'allowed';
	}
	const now = work.decide(await listColleagues(db, organisation.id));
	return now === 'allowed' ? 'too-many-invitations' : now;
}

/** To whom it is about, unless they did it themselves, and to the referents besides. */
function mailsOf(
	{ visit, organisation, actor }: RosterDesk,
	{ event, about }: PeopleWork,
	colleagues: readonly KnownColleague[],
): AddressedMail[] {
	const person = about(colleagues);
	if (!person) return [];
	const { origin } = visit.config;
	const mail = { event, actor: actor.name, organisation: organisation.name, origin };
	const own = colleagues.find(({ personId }) => personId === actor.personId)?.email;
	const others = colleagues.filter(
		({ role, email }) => role === 'referente' && email !== own && email !== person.email,
	);
	const id = () => SYSTEM_RANDOMNESS.id();
	return [
		...(person.email === own ? [] : [composeToColleague(mail, { id: id(), to: person })]),
		...others.map((to) => composeToReferent(mail, { id: id(), to, about: person.name })),
	];
}
