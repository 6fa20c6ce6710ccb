import type { Person } from '#domain/access.ts';
import { REPLY_FIELDS, type ReplyField } from '#domain/contribution-fields.ts';
import { readFields } from '#domain/form-reading.ts';
import { isSlug } from '#domain/slug.ts';
import { mailsToMembers } from '#functions/contributions/contribution-mails.ts';
import { openPullRequests } from '#functions/contributions/open-pull-requests.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import { type Contribution, findContribution } from '#functions/storage/contributions.ts';
import { type StepChange, writeStep } from '#functions/storage/write-contribution.ts';
import type { Visit } from '#functions/visit.ts';
import { contributionDesk, replyFieldTexts, contributions as text } from '#text/contributions.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { type Form, readForm } from './read-form.ts';

export type DecisionField = ReplyField | 'slug';

/** Which of the forms of the page came back. */
export type DecisionAnswer = { form: DecisionStep; state: FormState<DecisionField> };

type DecisionStep = 'ask' | 'accept' | 'decline';
type Decision = { staff: Person; contribution: Contribution; ask: typeof fetch };

const STEPS: ReadonlyMap<string, DecisionStep> = new Map([
	['chiedi', 'ask'],
	['accogli', 'accept'],
	['respingi', 'decline'],
]);

const DONE = {
	ask: { outcome: 'chiesto', news: 'asked' },
	accept: { outcome: 'accolto', news: 'accepted' },
	decline: { outcome: 'respinto', news: 'declined' },
} as const;

export const SLUG_FIELD = 'indirizzo';

/** Answers the forms by which staff ask about a contribution, accept or decline it. */
export async function decideContribution(
	request: Request,
	visit: Visit,
	decision: Decision,
): Promise<Response | DecisionAnswer> {
	const form = await readForm(request);
	const step = STEPS.get(form('azione'));
	const { id } = decision.contribution;
	if (!step) return seeOther(`/staff/contributi/${id}/?esito=cambiato`);
	const change = readChange(form, step, id);
	if (change instanceof Map) return { form: step, state: { ...faulty(form), problems: change } };
	if (!(await isDecided(form, visit, { ...decision, change }))) {
		return { form: step, state: await refused(form, visit, { id, change }) };
	}
	visit.afterwards(deliverOutbox(visit.config, visit.now));
	if (step === 'accept') visit.afterwards(openPullRequests(visit.config, visit.now, decision.ask));
	return seeOther(`/staff/contributi/${id}/?esito=${DONE[step].outcome}`);
}

/** @returns the change, or what is wrong with the form */
function readChange(
	form: Form,
	step: DecisionStep,
	id: string,
): StepChange | Map<DecisionField, string> {
	if (step === 'accept') {
		const slug = form(SLUG_FIELD).trim();
		const isGood = isSlug(slug) && slug.length <= 70;
		return isGood
			? { id, step, slug }
			: new Map<DecisionField, string>([['slug', contributionDesk.accept.slugFault]]);
	}
	const reading = readFields(REPLY_FIELDS, form);
	if (reading.ok) return { id, step, text: reading.values.text };
	return new Map(faultyState(form, reading.faults, replyFieldTexts[step]).problems);
}

async function isDecided(
	form: Form,
	{ config, now }: Visit,
	{ staff, contribution, change }: Decision & { change: StepChange },
): Promise<boolean> {
	const { personId } = staff;
	const writer = {
		key: deedKey(personId, submissionIn(form)),
		personId,
		organisationId: null,
		now,
	};
	const step = change.step as DecisionStep;
	const news = { news: DONE[step].news, said: change.text ?? '' };
	return commitDeed(
		config.db,
		{
			...writer,
			kind: `contribution.${step}`,
			organisationId: contribution.organisationId,
			subject: contribution.id,
		},
		{
			changes: writeStep(config.db, change, writer),
			table: 'contributions',
			mails: await mailsToMembers(config, contribution, news),
		},
	);
}

/** The state has changed meanwhile, or another document has the address. */
async function refused(
	form: Form,
	{ config }: Visit,
	{ id, change }: { id: string; change: StepChange },
): Promise<FormState<DecisionField>> {
	const found = await findContribution(config.db, { id, organisationId: null });
	const isOpen = found?.state === 'received' || (found?.state === 'asked' && change.step !== 'ask');
	const kind = change.slug && isOpen ? 'slug-taken' : 'changed';
	return refusedState<DecisionField>(form, text.refusals[kind]);
}

function faulty(form: Form): FormState<DecisionField> {
	return faultyState<DecisionField>(form, [], { ...replyFieldTexts.ask, slug: SLUG });
}

const SLUG = { label: contributionDesk.accept.slug };
