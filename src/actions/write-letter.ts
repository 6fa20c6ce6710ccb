import { readFields } from '#domain/form-reading.ts';
import { LETTER_FIELDS, type LetterField, refuseLetter } from '#domain/network-letter.ts';
import { romeDay } from '#domain/rome-day.ts';
import type { Acting } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { composeLetter, type NetworkLetter } from '#functions/email/messages/network.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import { addresseesOf } from '#functions/storage/mail-addresses.ts';
import {
	type LetterPath,
	type LetterStanding,
	readLetterStanding,
	writeLetter,
} from '#functions/storage/network-letters.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import type { Visit } from '#functions/visit.ts';
import { letterFields, networkDesk } from '#text/network-desk.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { type Form, readForm } from './read-form.ts';

/**
 * Answers the form by which one organisation writes to another: the form with what is wrong, the way
 * back to it, or 404 where there is nobody to write to.
 *
 * @param to id of the organisation, as the address has it
 */
export async function sendLetter(
	request: Request,
	visit: Visit,
	{ acting, to }: { acting: Acting; to: string },
): Promise<Response | FormState<LetterField>> {
	const form = await readForm(request);
	const reading = readFields(LETTER_FIELDS, form);
	if (!reading.ok) return faultyState(form, reading.faults, letterFields);
	const { config, now } = visit;
	const { person, organisation } = acting;
	const key = deedKey(person.personId, submissionIn(form));
	const path = { personId: person.personId, from: organisation.id, to };
	const letter: NetworkLetter = {
		person: person.name,
		organisation: organisation.name,
		subject: reading.values.subject,
		text: reading.values.text,
		replyAt: `${config.origin}/area/rete/${organisation.id}/scrivi/`,
	};
	if (!(await isSent(visit, { key, path, letter }))) return refuse(visit, path, form);
	visit.afterwards(deliverOutbox(config, now));
	return seeOther(`/area/rete/${to}/scrivi/?esito=mandato`);
}

/** Whether a letter may be written now; the page asks it too, before it shows the form. */
export async function letterRefusal({ config, now }: Visit, path: LetterPath) {
	const standing = await readLetterStanding(config.db, path, { now, today: romeDay(now) });
	return { standing, refusal: refusalOf(standing) };
}

function refusalOf({ target, sent }: LetterStanding) {
	return refuseLetter(target, sent);
}

async function isSent(
	{ config, now }: Visit,
	{ key, path, letter }: { key: string; path: LetterPath; letter: NetworkLetter },
): Promise<boolean> {
	const id = SYSTEM_RANDOMNESS.id();
	const mails = await mailsTo(config.db, path.to, letter);
	// The limits and the presence are asked by the statement itself; without a reader nothing goes.
	if (mails.length === 0) return false;
	return commitDeed(
		config.db,
		{
			key,
			kind: 'network.write',
			personId: path.personId,
			organisationId: path.from,
			subject: path.to,
			now,
		},
		{
			changes: [writeLetter(config.db, path, { key, id, now, today: romeDay(now) })],
			table: 'network_messages',
			mails,
		},
	);
}

/** Referents read for their organisation; where there is none, all its people do. */
async function mailsTo(
	db: D1Database,
	organisationId: string,
	letter: NetworkLetter,
): Promise<AddressedMail[]> {
	const referents = await addresseesOf(db, organisationId, { onlyReferents: true });
	const readers = referents.length > 0 ? referents : await addresseesOf(db, organisationId);
	return readers.map(({ email }) =>
		composeLetter(letter, { id: SYSTEM_RANDOMNESS.id(), recipient: email }),
	);
}

async function refuse(visit: Visit, path: LetterPath, form: Form) {
	const { refusal } = await letterRefusal(visit, path);
	if (refusal === 'unknown') return new Response(null, { status: 404 });
	const kind = refusal ?? 'too-many';
	const status = kind === 'too-many' ? 429 : 409;
	return refusedState<LetterField>(form, networkDesk.letter.refusals[kind], status);
}
