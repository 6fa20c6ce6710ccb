import { readApplication } from '#domain/application.ts';
import { networkOf } from '#domain/ip-network.ts';
import { NEUTRAL_RECEIPT, receiptAddress } from '#functions/application-receipt.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { seeOther } from '#functions/see-other.ts';
import { TURNSTILE_FIELD, verifyPerson } from '#functions/verify-person.ts';
import type { Visit } from '#functions/visit.ts';
import { type ApplicationForm, faultyForm, TRAP_FIELD, troubledForm } from './application-form.ts';
import { submissionIn } from './form-state.ts';
import { readForm } from './read-form.ts';
import { type JoiningFacts, receiveApplication } from './receive-application.ts';

/** What the action needs of the world that no visit knows. */
export type Outside = { facts: JoiningFacts; ask: typeof fetch };

/**
 * Answers the form with which a body asks to join: all that is wrong with it, or the way to the
 * receipt. Whoever fills in the trap, which people neither see nor reach, is told nothing of it.
 */
export async function sendApplication(
	request: Request,
	visit: Visit,
	{ facts, ask }: Outside,
): Promise<Response | ApplicationForm> {
	const form = await readForm(request);
	if (form(TRAP_FIELD) !== '') return seeOther(NEUTRAL_RECEIPT);
	const { config, now } = visit;
	const reading = readApplication(form);
	if (!reading.ok) return faultyForm(form, reading.faults);
	const submission = submissionIn(form);
	const person = config.turnstile
		? await verifyPerson(
				config.turnstile,
				{ token: form(TURNSTILE_FIELD), submission, host: new URL(config.origin).hostname },
				ask,
			)
		: 'person';
	if (person === 'refused') return troubledForm(form, 'not-verified');
	const number = await receiveApplication(
		{ config, now, random: SYSTEM_RANDOMNESS },
		{
			application: reading.application,
			submission,
			verified: person === 'person',
			network: networkOf(request.headers.get('cf-connecting-ip')),
		},
		facts,
	);
	if (number === null) return troubledForm(form, 'too-many');
	visit.afterwards(deliverOutbox(config, now));
	return seeOther(await receiptAddress(config, number));
}
