import type { ProgrammeSeminar } from '#domain/programme.ts';
import { confirmBy } from '#domain/seminar-offer.ts';
import { freePlaces } from '#domain/seminar-places.ts';
import { fairOrder } from '#domain/seminar-waiting-list.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import type { Config } from '#functions/config.ts';
import { composeSeminarMail } from '#functions/email/messages/seminars.ts';
import { commitDeed, type Deed } from '#functions/storage/commit-deed.ts';
import { REGISTRATIONS } from '#functions/storage/keep-registration.ts';
import { addressee } from '#functions/storage/mail-addresses.ts';
import { offerPlace, withdrawOffer } from '#functions/storage/move-waiting-list.ts';
import {
	type NamedRegistration,
	seminarsWithQueues,
	standingFor,
} from '#functions/storage/seminar-registrations.ts';
import type { SeminarMailKind } from '#text/seminar-mail.ts';
import type { Run } from './run.ts';

/**
 * Moves every waiting list: places that were not confirmed in time are taken back, and those that are
 * free are offered in the fair order. Twice, or at the same time as itself, it does each thing once.
 */
export async function promoteWaiting({ config, programme, now }: Run): Promise<void> {
	const queued = await seminarsWithQueues(config.db);
	for (const seminar of programme.seminars)
		if (queued.includes(seminar.slug)) await promoteFor(seminar, { config, now });
}

/** The same for one seminar: what follows when somebody gives up a place. */
export async function promoteFor(seminar: ProgrammeSeminar, { config, now }: When): Promise<void> {
	const until = confirmBy(seminar.start, now);
	if (until === null) return;
	const move: Move = { seminar, config, now, until };
	const found = await standingFor(config.db, seminar.slug);
	const late = found.filter(({ confirmBy }) => confirmBy !== null && confirmBy <= now);
	for (const registration of late) await withdraw(registration, move);

	const standing = late.length > 0 ? await standingFor(config.db, seminar.slug) : found;
	const order = fairOrder(standing) as NamedRegistration[];
	const first = order.slice(0, Math.min(order.length, freePlaces(seminar, standing)));
	for (const registration of first) await offer(registration, move);
}

type When = Pick<Run, 'now'> & { config: Config };
type Move = When & { seminar: ProgrammeSeminar; until: number };

/** A registration is offered a place once, and loses it once: its id names the deed. */
async function offer(registration: NamedRegistration, move: Move): Promise<void> {
	const { seminar, config, until } = move;
	const deed = deedOf('seminar.offer', registration, move);
	const { id } = registration;
	const { slug, capacity } = seminar;
	const change = { id, seminar: slug, capacity, confirmBy: until };
	await commitDeed(config.db, deed, {
		changes: [offerPlace(config.db, deed.key, change)],
		table: REGISTRATIONS,
		mails: await mailsTo(registration, 'offered', move),
	});
}

async function withdraw(registration: NamedRegistration, move: Move): Promise<void> {
	const { config, now } = move;
	const deed = deedOf('seminar.lose', registration, move);
	await commitDeed(config.db, deed, {
		changes: [withdrawOffer(config.db, deed.key, { id: registration.id, now })],
		table: REGISTRATIONS,
		mails: await mailsTo(registration, 'lost', move),
	});
}

function deedOf(kind: string, { id, organisationId }: NamedRegistration, move: Move): Deed {
	const { seminar, now } = move;
	return { key: `${kind}/${id}`, kind, personId: null, organisationId, subject: seminar.slug, now };
}

/** Who has left the roster gets no mail; their place is lost in its time. */
async function mailsTo(
	{ personId }: NamedRegistration,
	kind: SeminarMailKind,
	{ seminar, config, now, until }: Move,
) {
	const to = await addressee(config.db, personId);
	if (!to) return [];
	const { origin } = config;
	const id = SYSTEM_RANDOMNESS.id();
	return [composeSeminarMail(kind, { id, origin, seminar, to, confirmBy: until, now })];
}
