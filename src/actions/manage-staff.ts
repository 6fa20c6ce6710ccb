import { COLLEAGUE_FIELDS } from '#domain/colleague-fields.ts';
import { oneOf } from '#domain/field-reading.ts';
import { readFields } from '#domain/form-reading.ts';
import { decideStaffRole, type StaffRole } from '#domain/staff-people.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { composeToStaff, type StaffEvent } from '#functions/email/messages/staff-people.ts';
import { seeOther } from '#functions/see-other.ts';
import { isDeedDone } from '#functions/storage/done-deed.ts';
import { findPersonId } from '#functions/storage/list-colleagues.ts';
import { addStaff, changeStaff, listStaff } from '#functions/storage/staff-people.ts';
import type { Visit } from '#functions/visit.ts';
import { colleagueFields } from '#text/colleagues.ts';
import type { FieldTexts } from '#text/fields.ts';
import { staffPeople as text } from '#text/staff-people.ts';
import { type DeskForm, faultyForm, refusedForm } from './desk-form.ts';
import { type Form, readForm } from './read-form.ts';
import { doAsStaff, staffChange } from './staff-deed.ts';

export const STAFF_FIELDS = {
	...COLLEAGUE_FIELDS,
	role: { name: 'incarico', required: true, read: oneOf(['staff', 'amministrazione']) },
};

export const staffFields: FieldTexts<'name' | 'email' | 'role'> = {
	...colleagueFields,
	role: { label: text.role, missing: text.chooseRole },
};

/** Answers the forms of the page of the staff, which only administrators open. */
export async function manageStaff(request: Request, visit: Visit): Promise<Response | DeskForm> {
	const form = await readForm(request);
	if (form('azione') === 'aggiungi') return add(form, visit);
	const role = ROLES.get(form('azione'));
	return role === undefined ? outcome('non-capito') : change(form, visit, role);
}

const ROLES: ReadonlyMap<string, StaffRole | null> = new Map<string, StaffRole | null>([
	['amministra', 'amministrazione'],
	['staff', 'staff'],
	['togli', null],
]);

async function add(form: Form, visit: Visit): Promise<Response | DeskForm> {
	const { db, origin } = visit.config;
	const reading = readFields(STAFF_FIELDS, form);
	if (!reading.ok) return faultyForm(form, reading.faults, staffFields);
	const { name, email } = reading.values;
	const role = reading.values.role === 'amministrazione' ? 'amministrazione' : 'staff';
	const id = (await findPersonId(db, email)) ?? SYSTEM_RANDOMNESS.id();
	const asked = staffChange(visit, form);
	const done = await doAsStaff(visit, asked, {
		deed: { kind: 'staff.add', organisationId: null, subject: id, note: role },
		work: {
			changes: [addStaff(db, asked, { id, name, email, role })],
			table: 'people',
			mails: [
				composeToStaff(
					{ kind: 'added', origin },
					{ id: SYSTEM_RANDOMNESS.id(), to: { name, email } },
				),
			],
		},
	});
	return done ? outcome('aggiunta') : refusedForm(form, text.refusals['already-staff']);
}

async function change(
	form: Form,
	visit: Visit,
	role: StaffRole | null,
): Promise<Response | DeskForm> {
	const { db } = visit.config;
	const asked = staffChange(visit, form);
	const personId = form('persona');
	const done = role === null ? 'tolta' : 'cambiata';
	if (await isDeedDone(db, asked.key)) return outcome(done);
	const members = await listStaff(db);
	const decision = decideStaffRole(members, asked.actorId, { personId, role });
	if (decision !== 'allowed') return refusedForm(form, text.refusals[decision]);
	const event: StaffEvent = role === null ? { kind: 'removed' } : { kind: 'changed', role };
	const told = members.filter((one) => one.personId === personId && personId !== asked.actorId);
	const isDone = await doAsStaff(visit, asked, {
		deed: {
			kind: role === null ? 'staff.remove' : 'staff.role',
			organisationId: null,
			subject: personId,
			...(role && { note: role }),
		},
		work: {
			changes: changeStaff(db, asked, { personId, role }),
			table: 'people',
			mails: told.map((to) => composeToStaff(event, { id: SYSTEM_RANDOMNESS.id(), to })),
		},
	});
	return isDone ? outcome(done) : refusedForm(form, text.refusals['last-administrator']);
}

function outcome(what: keyof typeof text.outcomes): Response {
	return seeOther(`/staff/persone/?esito=${what}`);
}
