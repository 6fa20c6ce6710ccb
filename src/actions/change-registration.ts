import type { ProgrammeSeminar } from '#domain/programme.ts';
import { actingOf } from '#functions/acting.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { promoteFor } from '#functions/jobs/promote-waiting.ts';
import { seeOther } from '#functions/see-other.ts';
import { deedKey } from '#functions/storage/commit-deed.ts';
import { registrationOfDeed } from '#functions/storage/seminar-registrations.ts';
import type { Visit } from '#functions/visit.ts';
import { forms } from '#text/fields.ts';
import type { RegistrationField } from '#text/seminar-registration.ts';
import { cancelPlace, confirmPlace, swapPlace } from './change-place.ts';
import { type FormState, refusedState, submissionIn } from './form-state.ts';
import { readForm } from './read-form.ts';
import { registerPerson } from './register-person.ts';
import type { Answer, RegistrationOutcome, Sending } from './registration-form.ts';

/** Answers the forms about a seminar: an organisation's people, its places, its turns. */
export async function changeRegistration(
	request: Request,
	visit: Visit,
	seminar: ProgrammeSeminar,
): Promise<Response | FormState<RegistrationField>> {
	const form = await readForm(request);
	const acting = actingOf(visit);
	if (!acting) return refusedState(form, forms.noOrganisation);
	const deed = DEEDS.get(form('azione'));
	if (!deed) return refusedState(form, forms.notUnderstood);
	const key = deedKey(acting.person.personId, submissionIn(form));
	const sending: Sending = { visit, form, acting, seminar, key };
	const answer = (await doneBefore(sending, deed)) ?? (await deed.act(sending));
	if (!('done' in answer)) return answer;
	visit.afterwards(follow(sending));
	return seeOther(`/area/seminari/${seminar.slug}/iscrizione/?esito=${answer.done}`);
}

type DeedOfForm = { act: (sending: Sending) => Promise<Answer>; done: RegistrationOutcome };

const DEEDS: ReadonlyMap<string, DeedOfForm> = new Map([
	['iscrivi', { act: registerPerson, done: 'iscritta' }],
	['annulla', { act: cancelPlace, done: 'annullata' }],
	['cambia', { act: swapPlace, done: 'cambiata' }],
	['conferma', { act: confirmPlace, done: 'confermata' }],
]);

/** A form that comes again gets the answer that it had, not the refusal of a second deed. */
async function doneBefore({ visit, key }: Sending, { done }: DeedOfForm): Promise<Answer | null> {
	const found = await registrationOfDeed(visit.config.db, key);
	if (!found) return null;
	return { done: done === 'iscritta' && found.state === 'waiting' ? 'in-lista' : done };
}

/** What a place given up sets free goes to who waits, before the mails leave. */
async function follow({ visit, seminar }: Sending): Promise<void> {
	const { config, now } = visit;
	await promoteFor(seminar, { config, now });
	await deliverOutbox(config, now);
}
