import { agreementFields } from '#domain/appearance-fields.ts';
import { APPEARANCE_STEPS, type AppearanceDeed } from '#domain/appearance-steps.ts';
import { REASON_FIELDS } from '#domain/consultation-fields.ts';
import { readFields } from '#domain/form-reading.ts';
import { findStep } from '#domain/request-steps.ts';
import { romeDay } from '#domain/rome-day.ts';
import { romeInstant } from '#domain/rome-instant.ts';
import { staffOf } from '#functions/acting.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { seeOther } from '#functions/see-other.ts';
import { type AppearanceMove, moveAppearance } from '#functions/storage/appearances/move.ts';
import { type Appearance, findAppearance } from '#functions/storage/appearances/read.ts';
import { type Deed, deedKey } from '#functions/storage/commit-deed.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { deedSubject } from '#functions/storage/requests/deed-subject.ts';
import type { Visit } from '#functions/visit.ts';
import { forms } from '#text/fields.ts';
import {
	consultationDesk,
	appearanceDesk as text,
	appearanceDeskFields as texts,
} from '#text/request-desk.ts';
import { mailsOfAgreement, mailsOfAssigning, mailsOfRefusal } from './appearance-mails.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { type Form, readForm } from './read-form.ts';

export type HostField = 'day' | 'from' | 'to' | 'reason';

/** Answers what staff do with a request: entrust it, agree on a date, decline, mark it as held. */
export async function serveAppearance(
	request: Request,
	visit: Visit,
	id: string,
): Promise<Response | FormState<HostField>> {
	const form = await readForm(request);
	const appearance = await findAppearance(visit.config.db, id);
	if (!appearance) return new Response(null, { status: 404 });
	const service = SERVICES.get(form('azione'));
	if (!service) return refusedState(form, forms.notUnderstood);
	const reading = service.read(form, visit.now, appearance);
	if ('status' in reading) return reading;
	return carryOut({ form, visit, appearance }, service, reading);
}

export type Serving = { form: Form; visit: Visit; appearance: Appearance };
export type Written = Pick<AppearanceMove, 'assignedTo' | 'startsAt' | 'endsAt' | 'reason'>;
type Service = {
	deed: AppearanceDeed;
	outcome: keyof typeof text.outcomes;
	/** What the form writes, or what is wrong with it. */
	read: (form: Form, now: number, appearance: Appearance) => Written | FormState<HostField>;
	mails: (serving: Serving, written: Written) => Promise<AddressedMail[]>;
};

const SERVICES: ReadonlyMap<string, Service> = new Map<string, Service>([
	[
		'assegna',
		{ deed: 'assign', outcome: 'assegnata', read: readAssignee, mails: mailsOfAssigning },
	],
	['fissa', { deed: 'agree', outcome: 'fissata', read: readAgreement, mails: mailsOfAgreement }],
	['svolto', { deed: 'hold', outcome: 'svolto', read: readHeld, mails: async () => [] }],
	['rifiuta', { deed: 'decline', outcome: 'rifiutata', read: readReason, mails: mailsOfRefusal }],
]);

async function carryOut(
	serving: Serving,
	service: Service,
	written: Written,
): Promise<Response | FormState<HostField>> {
	const { form, visit, appearance } = serving;
	const { config, now } = visit;
	const { personId } = staffOf(visit);
	const { id, state, organisationId } = appearance;
	// The forms of one page share its id, and are different deeds.
	const key = deedKey(personId, `${submissionIn(form)}/${service.deed}`);
	const kind = `appearance.${service.deed}`;
	const deed: Deed = { key, kind, personId, organisationId, subject: id, now };
	const step = findStep(APPEARANCE_STEPS, { deed: service.deed, who: 'staff', state });
	const isDone = step
		? await moveAppearance(config.db, deed, {
				...written,
				from: state,
				to: step.to,
				mails: await service.mails(serving, written),
			})
		: (await deedSubject(config.db, key)) !== null;
	if (!isDone) return refusedState(form, consultationDesk.tooLate);
	visit.afterwards(deliverOutbox(config, now));
	return seeOther(`/staff/interventi/${id}/?esito=${service.outcome}`);
}

function readAssignee(form: Form): Written | FormState<HostField> {
	const person = form('persona');
	return person === '' ? refusedState(form, consultationDesk.nobodyChosen) : { assignedTo: person };
}

function readAgreement(form: Form, now: number): Written | FormState<HostField> {
	const reading = readFields(agreementFields(romeDay(now)), form);
	if (!reading.ok) return faultyState(form, reading.faults, texts);
	const { day, from, to } = reading.values;
	if (to <= from) {
		const state = refusedState<HostField>(form, '');
		return {
			...state,
			trouble: null,
			problems: new Map([['to', text.endBeforeStart]]),
			status: 400,
		};
	}
	return { startsAt: romeInstant(day, from), endsAt: romeInstant(day, to) };
}

function readHeld(
	form: Form,
	now: number,
	{ startsAt }: Appearance,
): Written | FormState<HostField> {
	return startsAt !== null && startsAt > now ? refusedState(form, text.notYet) : {};
}

function readReason(form: Form): Written | FormState<HostField> {
	const reading = readFields(REASON_FIELDS, form);
	return reading.ok ? reading.values : faultyState(form, reading.faults, texts);
}
