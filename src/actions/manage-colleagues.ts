import { COLLEAGUE_FIELDS } from '#domain/colleague-fields.ts';
import type { RosterDecision } from '#domain/colleagues.ts';
import { readFields } from '#domain/form-reading.ts';
import { romeDay } from '#domain/rome-day.ts';
import type { Acting } from '#functions/acting.ts';
import { seeOther } from '#functions/see-other.ts';
import { actFor } from '#functions/storage/own-organisations.ts';
import type { Visit } from '#functions/visit.ts';
import { colleagueFields, colleagues as text } from '#text/colleagues.ts';
import { giveRole, handOver, invite, type RosterDesk, remove } from './change-people.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { type Form, readForm } from './read-form.ts';

const PAGE = '/area/ente/';

export type InvitationState = FormState<'name' | 'email'>;

/** Answers the forms of the page of one's organisation. */
export async function manageColleagues(
	request: Request,
	visit: Visit,
	acting: Acting | null,
): Promise<Response | InvitationState> {
	const form = await readForm(request);
	const asked = form('azione');
	if (asked === 'cambia-ente') return chooseOrganisation(form, visit);
	if (!acting) return outcome('non-capito');
	const desk = deskOf(form, visit, acting);
	if (asked === 'invita') return sendInvitation(form, desk);
	const deed = BUTTONS.get(asked);
	if (!deed) return outcome('non-capito');
	const { done, decision } = await deed(desk, form('persona'));
	return outcome(decision === 'allowed' ? done : decision);
}

type Outcome = keyof typeof text.outcomes | keyof typeof text.refusals;
type Button = (
	desk: RosterDesk,
	personId: string,
) => Promise<{ done: keyof typeof text.outcomes; decision: RosterDecision }>;

const BUTTONS: ReadonlyMap<string, Button> = new Map<string, Button>([
	['togli', async (desk, id) => ({ done: 'tolta', decision: await remove(desk, id) })],
	['referente', (desk, personId) => role(desk, { personId, role: 'referente' })],
	['lascia', (desk, personId) => role(desk, { personId, role: 'persona' })],
	['passa', async (desk, id) => ({ done: 'ruolo', decision: await handOver(desk, id) })],
]);

async function role(desk: RosterDesk, given: Parameters<typeof giveRole>[1]) {
	return { done: 'ruolo', decision: await giveRole(desk, given) } as const;
}

function deskOf(form: Form, visit: Visit, { person, organisation }: Acting): RosterDesk {
	return {
		visit,
		organisation,
		actor: { personId: person.personId, name: person.name, isStaff: false },
		submission: submissionIn(form),
	};
}

async function sendInvitation(form: Form, desk: RosterDesk): Promise<Response | InvitationState> {
	const reading = readFields(COLLEAGUE_FIELDS, form);
	if (!reading.ok) return faultyState(form, reading.faults, colleagueFields);
	const decision = await invite(desk, { ...reading.values, role: 'persona' });
	if (decision === 'allowed') return outcome('aggiunta');
	return refusedState(form, text.refusals[decision]);
}

async function chooseOrganisation(form: Form, visit: Visit): Promise<Response> {
	const { config, sessionHash, now } = visit;
	if (sessionHash === null) throw new Error('Somebody without a session changes organisation.');
	const choice = { tokenHash: sessionHash, organisationId: form('ente'), today: romeDay(now) };
	return outcome((await actFor(config.db, choice)) ? 'scelto' : 'non-scelto');
}

function outcome(what: Outcome): Response {
	return seeOther(`${PAGE}?esito=${what}`);
}
