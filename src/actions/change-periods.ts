import { readFields } from '#domain/form-reading.ts';
import { decidePeriod } from '#domain/membership-periods.ts';
import { PERIOD_FIELDS } from '#domain/organisation-fields.ts';
import type { PlanCode } from '#domain/organisation-kinds.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { composeReminder, composeRenewed } from '#functions/email/messages/membership.ts';
import { isDeedDone } from '#functions/storage/done-deed.ts';
import { listColleagues } from '#functions/storage/list-colleagues.ts';
import {
	insertPeriod,
	markReminder,
	type PeriodFacts,
	REMINDER,
	updatePeriod,
} from '#functions/storage/organisations.ts';
import { periodFields, roster } from '#text/roster.ts';
import { type DeskForm, faultyForm, refusedForm } from './desk-form.ts';
import { type OrganisationDesk, outcomeAt } from './organisation-desk.ts';
import type { Form } from './read-form.ts';
import { doAsStaff, staffChange } from './staff-deed.ts';

/** A further period; who answers for the organisation is told. */
export async function addPeriod(form: Form, desk: OrganisationDesk): Promise<Response | DeskForm> {
	const { visit, organisation } = desk;
	const facts = await readPeriod(form, desk, null);
	if ('form' in facts) return facts;
	const { db, origin } = visit.config;
	const id = SYSTEM_RANDOMNESS.id();
	const change = staffChange(visit, form);
	const mail = { ...facts, organisation: organisation.name, origin };
	const mails = (await whoAnswers(db, organisation.id)).map((to) =>
		composeRenewed(mail, { id: SYSTEM_RANDOMNESS.id(), to }),
	);
	const done = await doAsStaff(visit, change, {
		deed: {
			kind: 'membership.add',
			organisationId: organisation.id,
			subject: id,
			note: said(facts),
		},
		work: {
			changes: [insertPeriod(db, change, { id, organisationId: organisation.id, facts })],
			table: 'memberships',
			mails,
		},
	});
	return done ? outcomeAt(desk, 'rinnovato') : refusedForm(form, roster.refusals.overlaps);
}

export async function correctPeriod(
	form: Form,
	desk: OrganisationDesk,
): Promise<Response | DeskForm> {
	const { visit, organisation } = desk;
	const id = form('adesione');
	if (!organisation.periods.some((period) => period.id === id))
		return refusedForm(form, roster.refusals.missing);
	const facts = await readPeriod(form, desk, id);
	if ('form' in facts) return facts;
	const change = staffChange(visit, form);
	const period = { id, organisationId: organisation.id, facts };
	const done = await doAsStaff(visit, change, {
		deed: {
			kind: 'membership.correct',
			organisationId: organisation.id,
			subject: id,
			note: said(facts),
		},
		work: {
			changes: [updatePeriod(visit.config.db, change, period)],
			table: 'memberships',
			mails: [],
		},
	});
	return done ? outcomeAt(desk, 'adesione') : refusedForm(form, roster.refusals.overlaps);
}

/** Reminds who answers for the organisation, or all its people, that the membership ends. */
export async function sendReminder(
	form: Form,
	desk: OrganisationDesk,
): Promise<Response | DeskForm> {
	const { visit, organisation, answers } = desk;
	const { db, origin } = visit.config;
	const last = organisation.periods[0];
	const people = await whoAnswers(db, organisation.id);
	if (!last) return refusedForm(form, roster.refusals.missing);
	if (people.length === 0) return refusedForm(form, roster.refusals['nobody-to-tell']);
	const change = staffChange(visit, form);
	const mail = { organisation: organisation.name, endsOn: last.endsOn, origin, answers };
	const period = { id: last.id, organisationId: organisation.id };
	const done = await doAsStaff(visit, change, {
		deed: { kind: REMINDER, organisationId: organisation.id, subject: last.id },
		work: {
			changes: [markReminder(db, change, period)],
			table: 'memberships',
			mails: people.map((to) => composeReminder(mail, { id: SYSTEM_RANDOMNESS.id(), to })),
		},
	});
	return done
		? outcomeAt(desk, 'promemoria')
		: refusedForm(form, roster.refusals['reminded-today']);
}

/** @param own the period that is corrected, which does not stand in its own way */
async function readPeriod(
	form: Form,
	{ visit, organisation }: OrganisationDesk,
	own: string | null,
): Promise<PeriodFacts | DeskForm> {
	const reading = readFields(PERIOD_FIELDS, form);
	if (!reading.ok) return faultyForm(form, reading.faults, periodFields);
	const { plan, startsOn, endsOn } = reading.values;
	const others = organisation.periods.filter(({ id }) => id !== own);
	const isDone = await isDeedDone(visit.config.db, staffChange(visit, form).key);
	const decision = isDone ? 'allowed' : decidePeriod({ startsOn, endsOn }, others);
	if (decision !== 'allowed') return refusedForm(form, roster.refusals[decision]);
	return { plan: plan as PlanCode, startsOn, endsOn };
}

async function whoAnswers(db: D1Database, organisationId: string) {
	const people = await listColleagues(db, organisationId);
	const referents = people.filter(({ role }) => role === 'referente');
	return referents.length > 0 ? referents : people;
}

function said({ plan, startsOn, endsOn }: PeriodFacts): string {
	return `${plan} ${startsOn} ${endsOn}`;
}
