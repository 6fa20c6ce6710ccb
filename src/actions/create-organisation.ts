import { COLLEAGUE_FIELDS } from '#domain/colleague-fields.ts';
import { readFields } from '#domain/form-reading.ts';
import { decidePeriod } from '#domain/membership-periods.ts';
import { ORGANISATION_FIELDS, PERIOD_FIELDS } from '#domain/organisation-fields.ts';
import type { OrganisationKind, PlanCode } from '#domain/organisation-kinds.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { composeWelcome } from '#functions/email/messages/membership.ts';
import { findPersonId } from '#functions/storage/list-colleagues.ts';
import { findOrganisationByName } from '#functions/storage/list-organisations.ts';
import { insertOrganisation, insertPeriod } from '#functions/storage/organisations.ts';
import { addColleague } from '#functions/storage/roster-people.ts';
import type { Visit } from '#functions/visit.ts';
import { colleagueFields } from '#text/colleagues.ts';
import { organisationFields, periodFields, roster } from '#text/roster.ts';
import { type DeskForm, faultyForm, refusedForm } from './desk-form.ts';
import { outcomeAt } from './organisation-desk.ts';
import { type Form, readForm } from './read-form.ts';
import { doAsStaff, staffChange } from './staff-deed.ts';

/** `name` is the organisation's, `person` the name of its first referent. */
export const NEW_ORGANISATION_FIELDS = {
	...ORGANISATION_FIELDS,
	...PERIOD_FIELDS,
	person: COLLEAGUE_FIELDS.name,
	email: COLLEAGUE_FIELDS.email,
};

export const newOrganisationFields = {
	...organisationFields,
	...periodFields,
	person: colleagueFields.name,
	email: colleagueFields.email,
};

/** Makes an organisation with its first period and its first referent, who is welcomed. */
export async function createOrganisation(
	request: Request,
	visit: Visit,
): Promise<Response | DeskForm> {
	const form = await readForm(request);
	const reading = readFields(NEW_ORGANISATION_FIELDS, form);
	if (!reading.ok) return faultyForm(form, reading.faults, newOrganisationFields);
	const { startsOn, endsOn, name } = reading.values;
	const decision = decidePeriod({ startsOn, endsOn }, []);
	if (decision !== 'allowed') return refusedForm(form, roster.refusals[decision]);
	const done = await write(form, visit, reading.values);
	const found = done ? await findOrganisationByName(visit.config.db, name) : null;
	if (!found) return refusedForm(form, roster.refusals['same-name']);
	return outcomeAt({ organisation: found }, 'creato');
}

type Values = Readonly<Record<keyof typeof NEW_ORGANISATION_FIELDS, string>>;

async function write(form: Form, visit: Visit, values: Values): Promise<boolean> {
	const { db, origin } = visit.config;
	const { name, kind, region, place, plan, startsOn, endsOn, person, email } = values;
	const change = staffChange(visit, form);
	const id = SYSTEM_RANDOMNESS.id();
	const facts = { name, kind: kind as OrganisationKind, region: region || null, place };
	const period = { id: SYSTEM_RANDOMNESS.id(), organisationId: id };
	const contact = {
		id: (await findPersonId(db, email)) ?? SYSTEM_RANDOMNESS.id(),
		name: person,
		email,
		role: 'referente',
	} as const;
	const mail = { organisation: name, startsOn, endsOn, origin };
	return doAsStaff(visit, change, {
		deed: { kind: 'organisation.create', organisationId: id, subject: id },
		work: {
			changes: [
				insertOrganisation(db, change, { id, facts }),
				insertPeriod(db, change, {
					...period,
					facts: { plan: plan as PlanCode, startsOn, endsOn },
				}),
				...addColleague(
					db,
					{ ...change, organisationId: id },
					{ ...contact, condition: 'EXISTS (SELECT 1 FROM organisations WHERE deed = ?1)' },
				),
			],
			table: 'organisations',
			mails: [composeWelcome(mail, { id: SYSTEM_RANDOMNESS.id(), to: { name: person, email } })],
		},
	});
}
