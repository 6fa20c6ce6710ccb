import type { NamedDocument } from '#domain/find-document.ts';
import { readFields } from '#domain/form-reading.ts';
import { SAVED_FIELDS, type SavedField, type Sharing } from '#domain/saved-documents.ts';
import { personOf } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { seeOther } from '#functions/see-other.ts';
import { changeSaved, removeSaved, saveDocument } from '#functions/storage/saved-documents.ts';
import type { Visit } from '#functions/visit.ts';
import { type SavedOutcome, saved, savedFields } from '#text/saved.ts';
import { type FormState, faultyState, refusedState } from './form-state.ts';
import type { Form } from './read-form.ts';

export type SavedForm = FormState<SavedField>;

/**
 * Answers the form that saves a document. It is no deed, because it concerns nobody else: the same
 * document saved twice is one row.
 */
export async function saveNew(
	form: Form,
	visit: Visit,
	document: NamedDocument,
): Promise<Response | SavedForm> {
	const reading = readFields(SAVED_FIELDS, form);
	if (!reading.ok) return faultyState(form, reading.faults, savedFields);
	const { personId, organisation } = personOf(visit);
	const id = await saveDocument(visit.config.db, {
		id: SYSTEM_RANDOMNESS.id(),
		personId,
		organisationId: organisation?.id ?? null,
		document: document.slug,
		title: document.title,
		note: reading.values.note,
		sharing: reading.values.sharing as Sharing,
		now: visit.now,
	});
	return id === null ? refusedState(form, saved.full) : backWith('salvato');
}

/** Answers the buttons of a saved document: what somebody may do with one of their own. */
export async function changeOwnSaved(
	form: Form,
	visit: Visit,
	id: string,
): Promise<Response | SavedForm> {
	const { personId } = personOf(visit);
	const { db } = visit.config;
	if (form('azione') === 'togli') {
		await removeSaved(db, { personId, id });
		return backWith('tolto');
	}
	if (form('azione') !== 'cambia') return backWith('non-capito');
	const reading = readFields(SAVED_FIELDS, form);
	if (!reading.ok) return faultyState(form, reading.faults, savedFields);
	const { note, sharing } = reading.values;
	const change = { id, personId, note, sharing: sharing as Sharing, now: visit.now };
	return backWith((await changeSaved(db, change)) ? 'cambiato' : 'tolto');
}

function backWith(outcome: SavedOutcome): Response {
	return seeOther(`/area/salvati/?esito=${outcome}`);
}
