import { isApplicationNumber } from '#domain/application-number.ts';
import { readFields } from '#domain/form-reading.ts';
import { decidePeriod } from '#domain/membership-periods.ts';
import { DECLINE_FIELDS, PERIOD_FIELDS } from '#domain/organisation-fields.ts';
import type { OrganisationKind, PlanCode } from '#domain/organisation-kinds.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import {
	type Answers,
	composeDeclined,
	composeWelcome,
} from '#functions/email/messages/membership.ts';
import { seeOther } from '#functions/see-other.ts';
import { type Admission, admit, decline } from '#functions/storage/decide-application.ts';
import { isDeedDone } from '#functions/storage/done-deed.ts';
import { findApplication, type KeptApplication } from '#functions/storage/list-applications.ts';
import { findPersonId } from '#functions/storage/list-colleagues.ts';
import { findOrganisationByName } from '#functions/storage/list-organisations.ts';
import type { Visit } from '#functions/visit.ts';
import { declineFields, periodFields, roster } from '#text/roster.ts';
import { type DeskForm, faultyForm, refusedForm } from './desk-form.ts';
import { type Form, readForm } from './read-form.ts';
import { doAsStaff, staffChange } from './staff-deed.ts';

/** Answers the two forms under an application: it becomes an organisation, or is declined. */
export async function decideApplication(
	request: Request,
	visit: Visit,
	answers: Answers,
): Promise<Response | DeskForm> {
	const form = await readForm(request);
	const application = await findApplication(visit.config.db, numberIn(form));
	if (!application) return refusedForm(form, roster.refusals.missing);
	if (form('azione') === 'accetta') return accept(form, visit, application);
	if (form('azione') === 'rifiuta') return refuse(form, visit, { application, answers });
	return seeOther(`/staff/richieste/?numero=${application.number}&esito=non-capito`);
}

async function accept(
	form: Form,
	visit: Visit,
	application: KeptApplication,
): Promise<Response | DeskForm> {
	const { db, origin } = visit.config;
	const reading = readFields(PERIOD_FIELDS, form);
	if (!reading.ok) return faultyForm(form, reading.faults, periodFields);
	const { startsOn, endsOn, plan } = reading.values;
	const change = staffChange(visit, form);
	const { stated } = application;
	const known = await findOrganisationByName(db, stated.organisation);
	const isDone = await isDeedDone(db, change.key);
	const decision = isDone ? 'allowed' : decidePeriod({ startsOn, endsOn }, known?.periods ?? []);
	if (decision !== 'allowed') return refusedForm(form, roster.refusals[decision]);
	const facts = { plan: plan as PlanCode, startsOn, endsOn };
	const admission = await admissionOf(db, application, { knownId: known?.id, facts });
	const { organisation, contact } = admission;
	const mail = { organisation: stated.organisation, startsOn, endsOn, origin };
	const done = await doAsStaff(visit, change, {
		deed: {
			kind: 'application.accept',
			organisationId: organisation.id,
			subject: application.number,
		},
		work: {
			changes: admit(db, change, admission),
			table: 'applications',
			mails: [composeWelcome(mail, { id: SYSTEM_RANDOMNESS.id(), to: contact })],
		},
	});
	if (!done) return refusedForm(form, roster.refusals['already-decided']);
	const decided = await findApplication(db, application.number);
	return seeOther(`/staff/enti/${decided?.decision?.organisationId}/?esito=accettata`);
}

async function admissionOf(
	db: D1Database,
	{ number, stated }: KeptApplication,
	{ knownId, facts }: { knownId: string | undefined; facts: Admission['period']['facts'] },
): Promise<Admission> {
	const { organisation: name, kind, region, place, contact, email } = stated;
	const person = await findPersonId(db, email);
	return {
		application: keyOf(number),
		organisation: {
			id: knownId ?? SYSTEM_RANDOMNESS.id(),
			isNew: knownId === undefined,
			facts: { name, kind: kind as OrganisationKind, region, place },
		},
		period: { id: SYSTEM_RANDOMNESS.id(), facts },
		contact: { id: person ?? SYSTEM_RANDOMNESS.id(), name: contact, email },
	};
}

async function refuse(
	form: Form,
	visit: Visit,
	{ application, answers }: { application: KeptApplication; answers: Answers },
): Promise<Response | DeskForm> {
	const { db } = visit.config;
	const reading = readFields(DECLINE_FIELDS, form);
	if (!reading.ok) return faultyForm(form, reading.faults, declineFields);
	const { reason } = reading.values;
	const { number, stated } = application;
	const to = { name: stated.contact, email: stated.email };
	const change = staffChange(visit, form);
	const done = await doAsStaff(visit, change, {
		deed: { kind: 'application.decline', organisationId: null, subject: number },
		work: {
			changes: [decline(db, change, { application: keyOf(number), reason })],
			table: 'applications',
			mails: [composeDeclined({ number, reason, answers }, { id: SYSTEM_RANDOMNESS.id(), to })],
		},
	});
	if (!done) return refusedForm(form, roster.refusals['already-decided']);
	return seeOther(`/staff/richieste/?numero=${number}&esito=rifiutata`);
}

function numberIn(form: Form): string {
	const number = form('numero');
	return isApplicationNumber(number) ? number : NO_NUMBER;
}

const NO_NUMBER = '0-0';

function keyOf(number: string): Admission['application'] {
	const [year = 0, sequence = 0] = number.split('-').map(Number);
	return { year, sequence };
}
