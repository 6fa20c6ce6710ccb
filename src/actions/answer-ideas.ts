import { readFields } from '#domain/form-reading.ts';
import { IDEA_ANSWER_FIELDS, IDEA_HIDING_FIELDS, IDEA_STATES } from '#domain/ideas.ts';
import { labelOf } from '#domain/vocabulary.ts';
import { staffOf } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { composeIdeaAnswered, composeIdeaHidden } from '#functions/email/messages/ideas.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import { answerIdea, authorOf, hideIdea } from '#functions/storage/ideas/change-ideas.ts';
import type { Idea } from '#functions/storage/ideas/ideas.ts';
import { addressee } from '#functions/storage/mail-addresses.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import type { Visit } from '#functions/visit.ts';
import { forms } from '#text/fields.ts';
import { ideaAnswerFields, ideas as text } from '#text/ideas.ts';
import { type FormState, faultyState, refusedState, submissionIn } from './form-state.ts';
import { type Form, readForm } from './read-form.ts';
import { versionIn } from './survey-form.ts';

export type IdeaAnswerField = keyof typeof IDEA_ANSWER_FIELDS | keyof typeof IDEA_HIDING_FIELDS;

/** Answers what staff do with an idea: they answer it, take it off the list, or put it back. */
export async function answerIdeas(
	request: Request,
	visit: Visit,
	idea: Idea,
): Promise<Response | FormState<IdeaAnswerField>> {
	const form = await readForm(request);
	const deed = DEEDS.get(form('azione'));
	return deed ? deed(form, visit, idea) : refusedState(form, forms.notUnderstood);
}

type Deed = (
	form: Form,
	visit: Visit,
	idea: Idea,
) => Promise<Response | FormState<IdeaAnswerField>>;

const DEEDS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
	['rispondi', answer],
	['nascondi', hide],
	['mostra', show],
]);

async function answer(form: Form, visit: Visit, idea: Idea) {
	const reading = readFields(IDEA_ANSWER_FIELDS, form);
	if (!reading.ok) return faultyState<IdeaAnswerField>(form, reading.faults, ideaAnswerFields);
	const chosen = IDEA_STATES.find(({ code }) => code === reading.values.state);
	if (!chosen) throw new Error('A state that is not on the list was let through.');
	const reply = { ideaId: idea.id, version: versionIn(form), answer: reading.values.answer };
	return commit(form, visit, {
		idea,
		kind: 'idea.answer',
		change: (key) =>
			answerIdea(visit.config.db, { ...reply, key, state: chosen.code, now: visit.now }),
		mail: (to) =>
			composeIdeaAnswered(to, {
				title: idea.title,
				state: labelOf(IDEA_STATES, chosen.code),
				answer: reply.answer,
			}),
		outcome: 'risposta',
	});
}

async function hide(form: Form, visit: Visit, idea: Idea) {
	const reading = readFields(IDEA_HIDING_FIELDS, form);
	if (!reading.ok) return faultyState<IdeaAnswerField>(form, reading.faults, ideaAnswerFields);
	const { reason } = reading.values;
	const hiding = { ideaId: idea.id, version: versionIn(form), reason };
	return commit(form, visit, {
		idea,
		kind: 'idea.hide',
		change: (key) => hideIdea(visit.config.db, { ...hiding, key }),
		mail: (to) => composeIdeaHidden(to, { title: idea.title, reason }),
		outcome: 'nascosta',
	});
}

async function show(form: Form, visit: Visit, idea: Idea) {
	const hiding = { ideaId: idea.id, version: versionIn(form), reason: '' };
	return commit(form, visit, {
		idea,
		kind: 'idea.show',
		change: (key) => hideIdea(visit.config.db, { ...hiding, key }),
		mail: null,
		outcome: 'mostrata',
	});
}

type IdeaDeed = {
	idea: Idea;
	kind: string;
	change: (key: string) => D1PreparedStatement;
	/** What the author reads; `null` where there is nothing to tell. */
	mail: ((to: MailTo) => AddressedMail) | null;
	outcome: string;
};
type MailTo = { id: string; recipient: string; name: string; address: string };

async function commit(
	form: Form,
	visit: Visit,
	{ idea, kind, change, mail, outcome }: IdeaDeed,
): Promise<Response | FormState<IdeaAnswerField>> {
	const { config, now } = visit;
	const { personId } = staffOf(visit);
	const key = deedKey(personId, submissionIn(form));
	const author = mail && (await authorMail(visit, idea));
	const done = await commitDeed(
		config.db,
		{ key, kind, personId, organisationId: null, subject: idea.id, now },
		{ changes: [change(key)], table: 'ideas', mails: author && mail ? [mail(author)] : [] },
	);
	if (!done) return refusedState(form, text.refusals.changed);
	if (author) visit.afterwards(deliverOutbox(config, now));
	return seeOther(`/staff/idee/?idea=${idea.id}&esito=${outcome}`);
}

/** How to write to the author; nobody where they have left the roster. */
async function authorMail({ config }: Visit, idea: Idea): Promise<MailTo | null> {
	const personId = await authorOf(config.db, idea.id);
	const author = personId === null ? null : await addressee(config.db, personId);
	if (!author) return null;
	const address = `${config.origin}/area/idee/#idea-${idea.id}`;
	return { id: SYSTEM_RANDOMNESS.id(), recipient: author.email, name: author.name, address };
}
