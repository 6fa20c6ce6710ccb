import { NOTE_FIELDS } from '#domain/consultation-fields.ts';
import {
	CONSULTATION_STEPS,
	type ConsultationDeed,
	MOST_NOTES,
	takesNotes,
} from '#domain/consultation-steps.ts';
import { readFields } from '#domain/form-reading.ts';
import { findStep } from '#domain/request-steps.ts';
import { type Acting, actingOf } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { tellStaff } from '#functions/email/messages/consultations.ts';
import type { Reader } from '#functions/email/messages/request-news.ts';
import { seeOther } from '#functions/see-other.ts';
import { type Deed, deedKey } from '#functions/storage/commit-deed.ts';
import { moveConsultation } from '#functions/storage/consultations/move.ts';
import { addNote, listNotes } from '#functions/storage/consultations/notes.ts';
import { type Consultation, findOwnConsultation } from '#functions/storage/consultations/read.ts';
import { addressee } from '#functions/storage/mail-addresses.ts';
import { deedSubject } from '#functions/storage/requests/deed-subject.ts';
import type { Visit } from '#functions/visit.ts';
import { consultations as text } from '#text/consultations.ts';
import { forms } from '#text/fields.ts';
import type { ConsultationNews } from '#text/request-mail.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { type Form, readForm } from './read-form.ts';

export type NoteForm = FormState<'note'>;

/** Answers what an organisation does with its own request: a note, withdrawing it, closing it. */
export async function changeConsultation(
	request: Request,
	visit: Visit,
	id: string,
): Promise<Response | NoteForm> {
	const form = await readForm(request);
	const acting = actingOf(visit);
	const { db } = visit.config;
	const own = acting && { id, organisationId: acting.organisation.id };
	const consultation = own && (await findOwnConsultation(db, own));
	if (!acting || !consultation) return new Response(null, { status: 404 });
	const change: Change = { form, visit, acting, consultation };
	if (form('azione') === 'annota') return note(change);
	const move = MOVES.get(form('azione'));
	return move ? carryOut(change, move) : refusedState(form, forms.notUnderstood);
}

type Change = { form: Form; visit: Visit; acting: Acting; consultation: Consultation };
type Move = { deed: ConsultationDeed; outcome: keyof typeof text.outcomes; news: ConsultationNews };

const MOVES: ReadonlyMap<string, Move> = new Map([
	['ritira', { deed: 'withdraw', outcome: 'ritirata', news: 'withdrawn' }],
	['chiudi', { deed: 'finish', outcome: 'chiusa', news: 'finished' }],
]);

async function carryOut(change: Change, move: Move): Promise<Response | NoteForm> {
	const { form, visit, acting, consultation } = change;
	const { db } = visit.config;
	const deed = deedOf(change, `consultation.${move.deed}`);
	const { state } = consultation;
	const step = findStep(CONSULTATION_STEPS, { deed: move.deed, who: 'member', state });
	// Who has the answer already need not be told that it was read.
	const isNews = state !== 'answered';
	const isDone = step
		? await moveConsultation(db, deed, {
				from: state,
				to: step.to,
				ownedBy: acting.organisation.id,
				mails: isNews ? await mailsToStaff(change, move.news) : [],
			})
		: (await deedSubject(db, deed.key)) !== null;
	if (!isDone) return refusedState(form, text.refusals['too-late']);
	return finish(change, move.outcome);
}

async function note(change: Change): Promise<Response | NoteForm> {
	const { form, visit, consultation } = change;
	const { db } = visit.config;
	const reading = readFields(NOTE_FIELDS, form);
	if (!reading.ok) return faultyState(form, reading.faults, { note: text.note });
	const deed = deedOf(change, 'consultation.note');
	const mails = await mailsToStaff(change, 'note');
	const { note: written } = reading.values;
	const added = { id: SYSTEM_RANDOMNESS.id(), text: written, mails };
	if (await addNote(db, deed, added)) return finish(change, 'annotata');
	const { length } = await listNotes(db, consultation.id);
	const isFull = takesNotes(consultation.state) && length >= MOST_NOTES;
	return refusedState(form, text.refusals[isFull ? 'too-many-notes' : 'too-late']);
}

function deedOf({ form, visit, acting, consultation }: Change, kind: string): Deed {
	const { personId } = acting.person;
	// The buttons of one page share its id, and are different deeds.
	const key = deedKey(personId, `${submissionIn(form)}/${kind}`);
	const organisationId = acting.organisation.id;
	return { key, kind, personId, organisationId, subject: consultation.id, now: visit.now };
}

/** To whoever works on it; to the staff's mailbox while nobody does. */
async function mailsToStaff({ visit, acting, consultation }: Change, news: ConsultationNews) {
	const { config } = visit;
	const { assignedTo, subject, id } = consultation;
	const assignee = assignedTo === null ? null : await addressee(config.db, assignedTo);
	const reader: Reader = assignee ?? { email: config.applicationsTo };
	const { name: organisation } = acting.organisation;
	const facts = { subject, organisation, by: acting.person.name, reason: '' };
	return tellStaff(news, { config, id, facts }, [reader]);
}

function finish({ visit, consultation }: Change, outcome: keyof typeof text.outcomes): Response {
	visit.afterwards(deliverOutbox(visit.config, visit.now));
	return seeOther(`/area/consulenze/${consultation.id}/?esito=${outcome}`);
}
