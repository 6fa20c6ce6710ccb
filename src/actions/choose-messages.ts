import { readFields } from '#domain/form-reading.ts';
import {
	MESSAGE_FIELDS,
	type MessageChoices,
	type MessageKind,
	TOPIC_TICKS,
} from '#domain/message-choices.ts';
import { personOf } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { newCalendarAddress } from '#functions/calendar-token.ts';
import { seeOther } from '#functions/see-other.ts';
import {
	removeCalendarAddress,
	replaceCalendarAddress,
} from '#functions/storage/calendar-addresses.ts';
import { writeMessages } from '#functions/storage/message-choices.ts';
import type { Visit } from '#functions/visit.ts';
import { messageFields, type OwnMessagesOutcome } from '#text/own-messages.ts';
import { type FormState, faultyState } from './form-state.ts';
import type { Form } from './read-form.ts';

export type MessagesForm = FormState<MessageKind>;

/** Answers the page of messages and calendar: what mails somebody wants, and their address. */
export async function chooseMessages(form: Form, visit: Visit): Promise<Response | MessagesForm> {
	const deed = DEEDS.get(form('azione'));
	return deed ? deed(form, visit) : backWith('non-capito');
}

type Deed = (form: Form, visit: Visit) => Promise<Response | MessagesForm>;

const DEEDS: ReadonlyMap<string, Deed> = new Map([
	['scegli', choose],
	['indirizzo', makeAddress],
	['togli-indirizzo', removeAddress],
]);

async function choose(form: Form, visit: Visit): Promise<Response | MessagesForm> {
	const reading = readFields(MESSAGE_FIELDS, form);
	if (!reading.ok) return faultyState(form, reading.faults, messageFields);
	const { personId } = personOf(visit);
	const topics = TOPIC_TICKS.filter(({ name }) => form(name) === 'si').map(({ topic }) => topic);
	const messages = { choices: reading.values as MessageChoices, topics };
	await writeMessages(visit.config.db, { personId, messages, now: visit.now });
	return backWith('salvato');
}

async function makeAddress(_form: Form, visit: Visit): Promise<Response> {
	const { config, now } = visit;
	const address = await newCalendarAddress(config, { random: SYSTEM_RANDOMNESS, now });
	await replaceCalendarAddress(config.db, { ...address, personId: personOf(visit).personId });
	return backWith('indirizzo-nuovo');
}

async function removeAddress(_form: Form, visit: Visit): Promise<Response> {
	await removeCalendarAddress(visit.config.db, personOf(visit).personId);
	return backWith('indirizzo-tolto');
}

function backWith(outcome: OwnMessagesOutcome): Response {
	return seeOther(`/area/profilo/messaggi/?esito=${outcome}`);
}
