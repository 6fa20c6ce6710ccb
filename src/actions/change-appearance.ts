import { APPEARANCE_STEPS } from '#domain/appearance-steps.ts';
import { findStep } from '#domain/request-steps.ts';
import { type Acting, actingOf } from '#functions/acting.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { tellSpeakers } from '#functions/email/messages/appearances.ts';
import { seeOther } from '#functions/see-other.ts';
import { moveAppearance } from '#functions/storage/appearances/move.ts';
import { type Appearance, findOwnAppearance } from '#functions/storage/appearances/read.ts';
import { type Deed, deedKey } from '#functions/storage/commit-deed.ts';
import { addressee } from '#functions/storage/mail-addresses.ts';
import { deedSubject } from '#functions/storage/requests/deed-subject.ts';
import type { Visit } from '#functions/visit.ts';
import { appearances as text } from '#text/appearances.ts';
import { forms } from '#text/fields.ts';
import { type FormState, refusedState, submissionIn } from './form-state.ts';
import { readForm } from './read-form.ts';

/** Answers what an organisation does with its own request: withdrawing it before a date is agreed. */
export async function changeAppearance(
	request: Request,
	visit: Visit,
	id: string,
): Promise<Response | FormState> {
	const form = await readForm(request);
	const acting = actingOf(visit);
	const { db } = visit.config;
	const own = acting && { id, organisationId: acting.organisation.id };
	const appearance = own && (await findOwnAppearance(db, own));
	if (!acting || !appearance) return new Response(null, { status: 404 });
	if (form('azione') !== 'ritira') return refusedState(form, forms.notUnderstood);
	const { personId } = acting.person;
	const deed: Deed = {
		key: deedKey(personId, submissionIn(form)),
		kind: 'appearance.withdraw',
		personId,
		organisationId: acting.organisation.id,
		subject: id,
		now: visit.now,
	};
	if (!(await withdraw(deed, { visit, acting, appearance })))
		return refusedState(form, text.refusals['too-late']);
	visit.afterwards(deliverOutbox(visit.config, visit.now));
	return seeOther(`/area/interventi/${id}/?esito=ritirata`);
}

type Withdrawal = { visit: Visit; acting: Acting; appearance: Appearance };

async function withdraw(deed: Deed, { visit, acting, appearance }: Withdrawal): Promise<boolean> {
	const { config } = visit;
	const { id, state, event, place, organisation, assignedTo } = appearance;
	const step = findStep(APPEARANCE_STEPS, { deed: 'withdraw', who: 'member', state });
	if (!step) return (await deedSubject(config.db, deed.key)) !== null;
	const facts = { event, place, organisation, by: acting.person.name, reason: '', date: '' };
	const assignee = assignedTo === null ? null : await addressee(config.db, assignedTo);
	const reader = assignee ?? { email: config.applicationsTo };
	return moveAppearance(config.db, deed, {
		from: state,
		to: step.to,
		ownedBy: acting.organisation.id,
		mails: tellSpeakers('withdrawn', { config, id, facts }, [reader]),
	});
}
