import { FILE_FIELD, REPLY_FIELDS, type ReplyField } from '#domain/contribution-fields.ts';
import { mayTake } from '#domain/contribution-states.ts';
import { readFields } from '#domain/form-reading.ts';
import type { Acting } from '#functions/acting.ts';
import { mailToStaff } from '#functions/contributions/contribution-mails.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { type KeptFile, keepFile, readOfferedFile } from '#functions/files/contribution-files.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import type { Contribution } from '#functions/storage/contributions.ts';
import { type StepChange, writeStep } from '#functions/storage/write-contribution.ts';
import type { Visit } from '#functions/visit.ts';
import { replyFieldTexts, contributions as text } from '#text/contributions.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { type Form, readFileForm } from './read-form.ts';

export type AnswerField = ReplyField | 'file';

type Own = { acting: Acting; contribution: Contribution };

/** Answers the forms by which members answer staff about a contribution, or withdraw it. */
export async function answerContribution(
	request: Request,
	visit: Visit,
	own: Own,
): Promise<Response | FormState<AnswerField>> {
	const { form, file } = await readFileForm(request, FILE_FIELD);
	if (form('azione') === 'ritira') return withdraw(form, visit, own);
	const reading = readFields(REPLY_FIELDS, form);
	const offered = file ? await readOfferedFile(file) : null;
	if (!reading.ok || offered?.ok === false) {
		const faults = reading.ok ? [] : reading.faults;
		const texts = { ...replyFieldTexts.answer, file: { label: text.newFileLabel } };
		const state = faultyState<AnswerField>(form, faults, texts);
		if (offered?.ok !== false) return state;
		const said = text.fileFaults[offered.refusal];
		return { ...state, problems: new Map([...state.problems, ['file', said]]) };
	}
	const { id, state } = own.contribution;
	const kept =
		offered && mayTake('answer', state)
			? await keepFile(visit.config.files, { id, file: offered.file })
			: null;
	const answer = { text: reading.values.text, file: kept };
	if (!(await isAnswered(form, visit, { ...own, answer })))
		return refusedState<AnswerField>(form, text.refusals.changed);
	visit.afterwards(deliverOutbox(visit.config, visit.now));
	return seeOther(`/area/contributi/${id}/?esito=risposto`);
}

async function isAnswered(
	form: Form,
	{ config, now }: Visit,
	{ acting, contribution, answer }: Own & { answer: { text: string; file: KeptFile | null } },
): Promise<boolean> {
	const { id, title } = contribution;
	const organisation = acting.organisation.name;
	const change: StepChange = { id, step: 'answer', ...answer };
	return commitDeed(config.db, deedOf(form, { acting, id, now, kind: 'contribution.answer' }), {
		changes: writeStep(config.db, change, writerOf(form, acting, now)),
		table: 'contributions',
		mails: [mailToStaff(config, { id, news: 'answered', organisation, title, said: answer.text })],
	});
}

async function withdraw(form: Form, { config, now }: Visit, { acting, contribution }: Own) {
	const { id } = contribution;
	const isDone = await commitDeed(
		config.db,
		deedOf(form, { acting, id, now, kind: 'contribution.withdraw' }),
		{
			changes: writeStep(config.db, { id, step: 'withdraw' }, writerOf(form, acting, now)),
			table: 'contributions',
			mails: [],
		},
	);
	return seeOther(`/area/contributi/${id}/?esito=${isDone ? 'ritirato' : 'cambiato'}`);
}

function writerOf(form: Form, { person, organisation }: Acting, now: number) {
	const { personId } = person;
	return {
		key: deedKey(personId, submissionIn(form)),
		personId,
		organisationId: organisation.id,
		now,
	};
}

function deedOf(
	form: Form,
	{ acting, id, now, kind }: { acting: Acting; id: string; now: number; kind: string },
) {
	return { ...writerOf(form, acting, now), kind, subject: id };
}
