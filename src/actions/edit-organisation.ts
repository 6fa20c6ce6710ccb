import { COLLEAGUE_FIELDS } from '#domain/colleague-fields.ts';
import { oneOf } from '#domain/field-reading.ts';
import { readFields } from '#domain/form-reading.ts';
import { ORGANISATION_FIELDS } from '#domain/organisation-fields.ts';
import type { OrganisationKind } from '#domain/organisation-kinds.ts';
import { staffOf } from '#functions/acting.ts';
import { updateOrganisation } from '#functions/storage/organisations.ts';
import { colleagueFields, colleagues } from '#text/colleagues.ts';
import { colleaguesMail } from '#text/colleagues-mail.ts';
import type { FieldTexts } from '#text/fields.ts';
import { organisationFields, roster } from '#text/roster.ts';
import { giveRole, invite, type RosterDesk, remove } from './change-people.ts';
import { addPeriod, correctPeriod, sendReminder } from './change-periods.ts';
import { type DeskForm, faultyForm, refusedForm } from './desk-form.ts';
import { submissionIn } from './form-state.ts';
import { type OrganisationDesk, outcomeAt } from './organisation-desk.ts';
import { type Form, readForm } from './read-form.ts';
import { doAsStaff, staffChange } from './staff-deed.ts';

/** What a person added by staff needs besides: the role. */
export const NEW_PERSON_FIELDS = {
	...COLLEAGUE_FIELDS,
	role: { name: 'ruolo', required: true, read: oneOf(['persona', 'referente']) },
};

export const newPersonFields: FieldTexts<'name' | 'email' | 'role'> = {
	...colleagueFields,
	role: { label: roster.people.role, missing: 'Scegli il ruolo.' },
};

/** Answers the forms of an organisation's page on the staff desk. */
export async function editOrganisation(
	request: Request,
	desk: OrganisationDesk,
): Promise<Response | DeskForm> {
	const form = await readForm(request);
	const answer = FORMS.get(form('azione'));
	return answer ? answer(form, desk) : outcomeAt(desk, 'non-capito');
}

type Answer = (form: Form, desk: OrganisationDesk) => Promise<Response | DeskForm>;

const FORMS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
	['dati', saveFacts],
	['aggiungi-adesione', addPeriod],
	['correggi-adesione', correctPeriod],
	['promemoria', sendReminder],
	['aggiungi-persona', addPerson],
	['togli', (form, desk) => people(form, desk, 'tolta')],
	['referente', (form, desk) => people(form, desk, 'referente')],
	['persona', (form, desk) => people(form, desk, 'persona')],
]);

async function saveFacts(form: Form, desk: OrganisationDesk): Promise<Response | DeskForm> {
	const { visit, organisation } = desk;
	const reading = readFields(ORGANISATION_FIELDS, form);
	if (!reading.ok) return faultyForm(form, reading.faults, organisationFields);
	const { name, kind, region, place } = reading.values;
	const facts = { name, kind: kind as OrganisationKind, region: region || null, place };
	const change = staffChange(visit, form);
	const update = updateOrganisation(visit.config.db, change, { id: organisation.id, facts });
	const done = await doAsStaff(visit, change, {
		deed: {
			kind: 'organisation.edit',
			organisationId: organisation.id,
			subject: organisation.id,
		},
		work: { changes: [update], table: 'organisations', mails: [] },
	});
	return done ? outcomeAt(desk, 'salvato') : refusedForm(form, roster.refusals['same-name']);
}

async function addPerson(form: Form, desk: OrganisationDesk): Promise<Response | DeskForm> {
	const reading = readFields(NEW_PERSON_FIELDS, form);
	if (!reading.ok) return faultyForm(form, reading.faults, newPersonFields);
	const { name, email, role } = reading.values;
	const added = { name, email, role: role === 'referente' ? 'referente' : 'persona' } as const;
	const decision = await invite(rosterDesk(form, desk), added);
	if (decision !== 'allowed') return refusedForm(form, colleagues.refusals[decision]);
	return outcomeAt(desk, 'aggiunta');
}

async function people(
	form: Form,
	desk: OrganisationDesk,
	what: 'tolta' | 'referente' | 'persona',
): Promise<Response | DeskForm> {
	const personId = form('persona');
	const own = rosterDesk(form, desk);
	const decision =
		what === 'tolta' ? await remove(own, personId) : await giveRole(own, { personId, role: what });
	if (decision !== 'allowed') return refusedForm(form, colleagues.refusals[decision]);
	return outcomeAt(desk, what === 'tolta' ? 'tolta' : 'ruolo');
}

function rosterDesk(form: Form, { visit, organisation }: OrganisationDesk): RosterDesk {
	const { personId } = staffOf(visit);
	return {
		visit,
		organisation,
		actor: { personId, name: colleaguesMail.staff, isStaff: true },
		submission: submissionIn(form),
	};
}
