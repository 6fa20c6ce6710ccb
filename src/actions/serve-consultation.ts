import { ANSWER_FIELDS, REASON_FIELDS } from '#domain/consultation-fields.ts';
import { CONSULTATION_STEPS, type ConsultationDeed } from '#domain/consultation-steps.ts';
import { readFields } from '#domain/form-reading.ts';
import { findStep } from '#domain/request-steps.ts';
import { staffOf } from '#functions/acting.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { tellAskers, tellStaff } from '#functions/email/messages/consultations.ts';
import { seeOther } from '#functions/see-other.ts';
import { type Deed, deedKey } from '#functions/storage/commit-deed.ts';
import { type ConsultationMove, moveConsultation } from '#functions/storage/consultations/move.ts';
import { type Consultation, findConsultation } from '#functions/storage/consultations/read.ts';
import { addressee } from '#functions/storage/mail-addresses.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { deedSubject } from '#functions/storage/requests/deed-subject.ts';
import { recipientsOf } from '#functions/storage/requests/recipients.ts';
import type { Visit } from '#functions/visit.ts';
import { forms } from '#text/fields.ts';
import { consultationDesk as text, consultationDeskFields as texts } from '#text/request-desk.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { type Form, readForm } from './read-form.ts';

export type ServeField = 'answer' | 'reason';

/** Answers what staff do with a request: entrust it, answer, decline, close. */
export async function serveConsultation(
	request: Request,
	visit: Visit,
	id: string,
): Promise<Response | FormState<ServeField>> {
	const form = await readForm(request);
	const consultation = await findConsultation(visit.config.db, id);
	if (!consultation) return new Response(null, { status: 404 });
	const service = SERVICES.get(form('azione'));
	if (!service) return refusedState(form, forms.notUnderstood);
	const reading = service.read(form);
	if ('status' in reading) return reading;
	return carryOut({ form, visit, consultation }, service, reading);
}

type Serving = { form: Form; visit: Visit; consultation: Consultation };
type Written = Pick<ConsultationMove, 'assignedTo' | 'answer' | 'reason'>;
type Service = {
	deed: ConsultationDeed;
	outcome: keyof typeof text.outcomes;
	/** What the form writes, or what is wrong with it. */
	read: (form: Form) => Written | FormState<ServeField>;
	mails: (serving: Serving, written: Written) => Promise<AddressedMail[]>;
};

const SERVICES: ReadonlyMap<string, Service> = new Map<string, Service>([
	[
		'assegna',
		{ deed: 'assign', outcome: 'assegnata', read: readAssignee, mails: mailsOfAssigning },
	],
	['rispondi', { deed: 'answer', outcome: 'risposta', read: readAnswer, mails: mailsOfAnswer }],
	['rifiuta', { deed: 'decline', outcome: 'rifiutata', read: readReason, mails: mailsOfRefusal }],
	['chiudi', { deed: 'close', outcome: 'chiusa', read: () => ({}), mails: async () => [] }],
]);

async function carryOut(
	serving: Serving,
	service: Service,
	written: Written,
): Promise<Response | FormState<ServeField>> {
	const { form, visit, consultation } = serving;
	const { config, now } = visit;
	const { personId } = staffOf(visit);
	const { id, state, organisationId } = consultation;
	// The forms of one page share its id, and are different deeds.
	const key = deedKey(personId, `${submissionIn(form)}/${service.deed}`);
	const kind = `consultation.${service.deed}`;
	const deed: Deed = { key, kind, personId, organisationId, subject: id, now };
	const step = findStep(CONSULTATION_STEPS, { deed: service.deed, who: 'staff', state });
	const isDone = step
		? await moveConsultation(config.db, deed, {
				...written,
				from: state,
				to: step.to,
				mails: await service.mails(serving, written),
			})
		: (await deedSubject(config.db, key)) !== null;
	if (!isDone) return refusedState(form, text.tooLate);
	visit.afterwards(deliverOutbox(config, now));
	return seeOther(`/staff/consulenze/${id}/?esito=${service.outcome}`);
}

function readAssignee(form: Form): Written | FormState<ServeField> {
	const person = form('persona');
	return person === '' ? refusedState(form, text.nobodyChosen) : { assignedTo: person };
}

function readAnswer(form: Form): Written | FormState<ServeField> {
	const reading = readFields(ANSWER_FIELDS, form);
	return reading.ok ? reading.values : faultyState(form, reading.faults, texts);
}

function readReason(form: Form): Written | FormState<ServeField> {
	const reading = readFields(REASON_FIELDS, form);
	return reading.ok ? reading.values : faultyState(form, reading.faults, texts);
}

/** Whoever asked learns who takes care of it, and so does that person, unless it is their own doing. */
async function mailsOfAssigning({ visit, consultation }: Serving, { assignedTo }: Written) {
	const { config } = visit;
	const assignee = assignedTo === undefined ? null : await addressee(config.db, assignedTo);
	if (!assignee) return [];
	const about = aboutOf({ visit, consultation }, { by: assignee.name });
	const isOwnDoing = assignee.personId === staffOf(visit).personId;
	return [
		...tellAskers('assigned', about, await recipientsOf(config.db, consultation)),
		...(isOwnDoing ? [] : tellStaff('entrusted', about, [assignee])),
	];
}

async function mailsOfAnswer({ visit, consultation }: Serving): Promise<AddressedMail[]> {
	const about = aboutOf({ visit, consultation }, {});
	return tellAskers('answered', about, await recipientsOf(visit.config.db, consultation));
}

async function mailsOfRefusal({ visit, consultation }: Serving, { reason = '' }: Written) {
	const about = aboutOf({ visit, consultation }, { reason });
	return tellAskers('declined', about, await recipientsOf(visit.config.db, consultation));
}

function aboutOf(
	{ visit, consultation }: Pick<Serving, 'visit' | 'consultation'>,
	{ by = '', reason = '' }: { by?: string; reason?: string },
) {
	const { id, subject, organisation } = consultation;
	return { config: visit.config, id, facts: { subject, organisation, by, reason } };
}
