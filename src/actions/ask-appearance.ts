import { allowanceOf, mayAsk } from '#domain/allowance.ts';
import {
	type AppearanceField,
	type AskedAppearance,
	appearanceFields,
} from '#domain/appearance-fields.ts';
import { readFields } from '#domain/form-reading.ts';
import { romeDay } from '#domain/rome-day.ts';
import { type Acting, actingOf } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { tellHosts, tellSpeakers } from '#functions/email/messages/appearances.ts';
import { seeOther } from '#functions/see-other.ts';
import { keepAppearance } from '#functions/storage/appearances/ask.ts';
import { type Deed, deedKey } from '#functions/storage/commit-deed.ts';
import { addressee } from '#functions/storage/mail-addresses.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { deedSubject } from '#functions/storage/requests/deed-subject.ts';
import { allotmentOf, countUsed } from '#functions/storage/requests/within-allowance.ts';
import type { Visit } from '#functions/visit.ts';
import { appearances as text, appearanceFields as texts } from '#text/appearances.ts';
import { forms } from '#text/fields.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { readForm } from './read-form.ts';

export type AppearanceForm = FormState<AppearanceField>;

/** Answers the form with which an organisation asks staff to its own event. */
export async function askAppearance(
	request: Request,
	visit: Visit,
): Promise<Response | AppearanceForm> {
	const form = await readForm(request);
	const acting = actingOf(visit);
	if (!acting) return refusedState(form, forms.noOrganisation);
	const reading = readFields(appearanceFields(romeDay(visit.now)), form);
	if (!reading.ok) return faultyState(form, reading.faults, texts);
	const key = deedKey(acting.person.personId, submissionIn(form));
	const done = await deedSubject(visit.config.db, key);
	if (done !== null) return seeOther(addressOf(done));
	const refusal = await refusalFor(acting, visit);
	if (refusal) return refusedState(form, refusal);
	const id = await keep({ visit, acting, asked: reading.values, key });
	if (id === null)
		return refusedState(form, (await refusalFor(acting, visit)) ?? text.refusals['none-left']);
	visit.afterwards(deliverOutbox(visit.config, visit.now));
	return seeOther(addressOf(id));
}

type Asking = { visit: Visit; acting: Acting; asked: AskedAppearance; key: string };

/** @returns the id of the request that is kept; `null` where a rule stands in the way */
async function keep({ visit, acting, asked, key }: Asking): Promise<string | null> {
	const { config, now } = visit;
	const id = SYSTEM_RANDOMNESS.id();
	const deed: Deed = {
		key,
		kind: 'appearance.ask',
		personId: acting.person.personId,
		organisationId: acting.organisation.id,
		subject: id,
		now,
	};
	const allotment = allotmentOf(acting, { today: romeDay(now), limit: limitOf(acting, visit) });
	const mails = await mailsOf({ visit, acting, asked, key }, id);
	const isDone = await keepAppearance(config.db, deed, { asked, allotment, mails });
	return isDone ? deedSubject(config.db, key) : null;
}

function limitOf({ organisation }: Acting, { programme }: Visit): number {
	return programme.allowances[organisation.membership.plan].appearances;
}

async function refusalFor(acting: Acting, visit: Visit): Promise<string | null> {
	const { membership } = acting.organisation;
	const used = await countUsed(visit.config.db, 'appearances', membership.id);
	const answer = mayAsk(allowanceOf(limitOf(acting, visit), used, membership));
	return answer === 'yes' ? null : text.refusals[answer];
}

/** To whoever asks, and to the staff's mailbox. */
async function mailsOf({ visit, acting, asked }: Asking, id: string): Promise<AddressedMail[]> {
	const { config } = visit;
	const { person, organisation } = acting;
	const { event, place } = asked;
	const facts = { event, place, organisation: organisation.name, by: person.name };
	const about = { config, id, facts: { ...facts, reason: '', date: '' } };
	const asker = await addressee(config.db, person.personId);
	return [
		...tellHosts('received', about, asker ? [asker] : []),
		...tellSpeakers('notice', about, [{ email: config.applicationsTo }]),
	];
}

function addressOf(id: string): string {
	return `/area/interventi/${id}/?esito=inviata`;
}
