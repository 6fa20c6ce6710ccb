import type { Registration } from '#domain/seminar-places.ts';
import {
	type ChangeDecision,
	decideCancel,
	decideConfirm,
	decideSwap,
	type SeminarNow,
} from '#domain/seminar-registration.ts';
import { commitDeed, type Work } from '#functions/storage/commit-deed.ts';
import {
	cancelRegistration,
	confirmOffer,
	REGISTRATIONS,
	swapName,
} from '#functions/storage/keep-registration.ts';
import { type Addressee, addressee, addresseesOf } from '#functions/storage/mail-addresses.ts';
import { standingFor } from '#functions/storage/seminar-registrations.ts';
import type { SeminarMailKind } from '#text/seminar-mail.ts';
import { type Answer, deedOf, readChoices, refuse, type Sending } from './registration-form.ts';
import { seminarMailTo } from './seminar-mail-to.ts';

/** Gives up a place of the organisation. */
export async function cancelPlace(sending: Sending): Promise<Answer> {
	const at = await standingAt(sending);
	const own = ownIn(sending);
	const { db } = sending.visit.config;
	const change = cancelRegistration(db, sending.key, { ...own, now: at.now });
	const mails = await mailTo(personIn(at, own), 'cancelled', sending);
	const decide = (found: SeminarNow) => decideCancel(found, own);
	const work = { changes: [change], mails };
	return settle(sending, at, { decide, kind: 'seminar.cancel', work, done: 'annullata' });
}

/** Confirms a place that had freed, within its time. */
export async function confirmPlace(sending: Sending): Promise<Answer> {
	const at = await standingAt(sending);
	const own = ownIn(sending);
	const { db } = sending.visit.config;
	const change = confirmOffer(db, sending.key, { ...own, now: at.now });
	const mails = await mailTo(personIn(at, own), 'registered', sending);
	const decide = (found: SeminarNow) => decideConfirm(found, own);
	const work = { changes: [change], mails };
	return settle(sending, at, { decide, kind: 'seminar.confirm', work, done: 'confermata' });
}

/** Sends a colleague in somebody's place. */
export async function swapPlace(sending: Sending): Promise<Answer> {
	const { visit, acting, key } = sending;
	const { db } = visit.config;
	const at = await standingAt(sending);
	const organisationId = acting.organisation.id;
	const ours = at.standing.filter((one) => one.organisationId === organisationId);
	const colleagues = await addresseesOf(db, organisationId);
	const reading = readChoices(sending, {
		registration: ours.map(({ id }) => id),
		replacement: colleagues.map(({ personId }) => personId),
	});
	if (!reading.ok) return reading.answer;
	const { registration: id, replacement: to } = reading.values;
	const place = ours.find((one) => one.id === id);
	const newcomer = colleagues.find(({ personId }) => personId === to);
	if (!place || !newcomer) throw new Error('A choice that was read is not among the choices.');

	const asked = { id, organisationId, replacementId: to };
	const by = acting.person.personId;
	const change = swapName(db, key, { id, organisationId, from: place.personId, to, by });
	const told = seminarMailTo(newcomer, MAIL_OF[place.state] ?? 'registered', {
		...sending,
		confirmBy: place.confirmBy,
	});
	const mails = [...(await mailTo(place.personId, 'passed', sending)), told];
	const decide = (found: SeminarNow) => decideSwap(found, asked);
	const work = { changes: [change], mails };
	return settle(sending, at, { decide, kind: 'seminar.swap', work, done: 'cambiata' });
}

const MAIL_OF: Readonly<Partial<Record<Registration['state'], SeminarMailKind>>> = {
	offered: 'offered',
	waiting: 'waiting',
};

type Change = {
	decide: (found: SeminarNow) => ChangeDecision;
	kind: string;
	work: Omit<Work, 'table'>;
	done: 'annullata' | 'confermata' | 'cambiata';
};

/** Does what the rules allow on what was read; where somebody came in between, says what they left. */
async function settle(
	sending: Sending,
	at: SeminarNow,
	{ decide, kind, work, done }: Change,
): Promise<Answer> {
	const decision = decide(at);
	if (!decision.ok) return refuse(sending, decision.reason);
	const { db } = sending.visit.config;
	const deed = deedOf(sending, kind);
	if (await commitDeed(db, deed, { ...work, table: REGISTRATIONS })) return { done };
	const again = decide(await standingAt(sending));
	return refuse(sending, again.ok ? 'missing' : again.reason);
}

async function standingAt({ visit, seminar }: Sending): Promise<SeminarNow> {
	const standing = await standingFor(visit.config.db, seminar.slug);
	return { seminar, standing, now: visit.now };
}

function ownIn({ form, acting }: Sending) {
	return { id: form('iscrizione'), organisationId: acting.organisation.id };
}

function personIn({ standing }: SeminarNow, own: ReturnType<typeof ownIn>): string | undefined {
	return standing.find(
		({ id, organisationId }) => id === own.id && organisationId === own.organisationId,
	)?.personId;
}

async function mailTo(personId: string | undefined, kind: SeminarMailKind, sending: Sending) {
	const to: Addressee | null = personId ? await addressee(sending.visit.config.db, personId) : null;
	return to ? [seminarMailTo(to, kind, sending)] : [];
}
