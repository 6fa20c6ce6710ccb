import { readFields } from '#domain/form-reading.ts';
import {
	OWN_ENTRY_FIELDS,
	type OwnEntryField,
	PRESENCE_FIELDS,
	type PresenceField,
	SHOW_ME,
	topicTick,
} from '#domain/network-presence.ts';
import { NETWORK_TOPICS } from '#domain/network-topics.ts';
import type { Acting } from '#functions/acting.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, type Deed, deedKey } from '#functions/storage/commit-deed.ts';
import { type Writer, writeOwnEntry, writePresence } from '#functions/storage/presences.ts';
import type { Visit } from '#functions/visit.ts';
import { ownEntryFields, presenceFields } from '#text/network-desk.ts';
import { type FormState, faultyState, submissionIn } from './form-state.ts';
import { type Form, readForm } from './read-form.ts';

/** Which of the two forms of the page came back with faults. */
export type PresenceAnswer =
	| { form: 'vetrina'; state: FormState<PresenceField> }
	| { form: 'persona'; state: FormState<OwnEntryField> };

/** Answers the forms by which an organisation, and a person, decide what the network sees of them. */
export async function editPresence(
	request: Request,
	visit: Visit,
	acting: Acting,
): Promise<Response | PresenceAnswer> {
	const form = await readForm(request);
	const writer: Writer = {
		key: deedKey(acting.person.personId, submissionIn(form)),
		organisationId: acting.organisation.id,
		personId: acting.person.personId,
		now: visit.now,
	};
	return form('azione') === 'persona'
		? saveOwnEntry(form, visit, writer)
		: savePresence(form, visit, writer);
}

async function savePresence(form: Form, { config }: Visit, writer: Writer) {
	const reading = readFields(PRESENCE_FIELDS, form);
	if (!reading.ok) {
		const state = faultyState(form, reading.faults, presenceFields);
		return { form: 'vetrina', state } as const;
	}
	const { shown, ...said } = reading.values;
	const topics = NETWORK_TOPICS.map(({ code }) => code).filter((code) => form(topicTick(code)));
	const change = writePresence(config.db, { ...said, shown: shown === 'tutto', topics }, writer);
	const isSaved = await commitDeed(config.db, deedOf(writer, 'presence.edit'), {
		changes: [change],
		table: 'presences',
		mails: [],
	});
	return backWith(isSaved ? 'salvata' : 'ritirato');
}

async function saveOwnEntry(form: Form, { config }: Visit, writer: Writer) {
	const reading = readFields(OWN_ENTRY_FIELDS, form);
	if (!reading.ok) {
		const state = faultyState(form, reading.faults, ownEntryFields);
		return { form: 'persona', state } as const;
	}
	const shown = form(SHOW_ME) !== '';
	const change = writeOwnEntry(config.db, { shown, role: reading.values.role }, writer);
	const deed = deedOf(writer, shown ? 'network.show' : 'network.hide');
	const isSaved = await commitDeed(config.db, deed, {
		changes: [change],
		table: 'network_people',
		mails: [],
	});
	const outcome = shown ? 'mostrato' : 'nascosto';
	return backWith(isSaved ? outcome : 'ritirato');
}

function deedOf({ key, organisationId, personId, now }: Writer, kind: string): Deed {
	return { key, kind, personId, organisationId, subject: organisationId, now };
}

function backWith(outcome: string): Response {
	return seeOther(`/area/rete/vetrina/?esito=${outcome}`);
}
