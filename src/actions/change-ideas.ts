import { readFields } from '#domain/form-reading.ts';
import { IDEA_FIELDS, type IdeaField, mayAddIdea } from '#domain/ideas.ts';
import { romeDay } from '#domain/rome-day.ts';
import { type Acting, actingOf } from '#functions/acting.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { seeOther } from '#functions/see-other.ts';
import { commitDeed, deedKey } from '#functions/storage/commit-deed.ts';
import { addIdea, supportIdea, withdrawSupport } from '#functions/storage/ideas/change-ideas.ts';
import { countIdeasOn, findIdea } from '#functions/storage/ideas/ideas.ts';
import type { Visit } from '#functions/visit.ts';
import { forms } from '#text/fields.ts';
import { ideaFields, ideas as text } from '#text/ideas.ts';
import {
	blankState,
	type FormState,
	faultyState,
	refusedState,
	submissionIn,
} from './form-state.ts';
import { type Form, readForm } from './read-form.ts';

/** Answers what members do on the page of ideas: they add one, support one, or take support back. */
export async function changeIdeas(
	request: Request,
	visit: Visit,
): Promise<Response | FormState<IdeaField>> {
	const form = await readForm(request);
	const deed = DEEDS.get(form('azione'));
	const acting = actingOf(visit);
	if (!deed) return refusedState(form, forms.notUnderstood);
	if (!acting) return refusedState(form, forms.noOrganisation);
	return deed(form, { visit, acting });
}

type Deed = (form: Form, by: By) => Promise<Response | FormState<IdeaField>>;
type By = { visit: Visit; acting: Acting };

const DEEDS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
	['scrivi', write],
	['sostieni', (form, by) => support(form, by, { kind: 'idea.support', change: supportIdea })],
	['ritira', (form, by) => support(form, by, { kind: 'idea.withdraw', change: withdrawSupport })],
]);

const DAY = 86_400_000;

async function write(form: Form, { visit, acting }: By): Promise<Response | FormState<IdeaField>> {
	const reading = readFields(IDEA_FIELDS, form);
	if (!reading.ok) return faultyState(form, reading.faults, ideaFields);
	const { config, now } = visit;
	const { personId } = acting.person;
	const organisationId = acting.organisation.id;
	const key = deedKey(personId, submissionIn(form));
	const id = SYSTEM_RANDOMNESS.id();
	const today = romeDay(now);
	const { title, body, showsOrganisation: shows } = reading.values;
	const idea = { key, id, personId, organisationId, title, body, now, today };
	const changes = addIdea(config.db, { ...idea, showsOrganisation: shows === 'si' });
	const deed = { key, kind: 'idea.add', personId, organisationId, subject: id, now };
	const done = await commitDeed(config.db, deed, { changes, table: 'ideas', mails: [] });
	if (done) return seeOther('/area/idee/?esito=aggiunta');
	const added = await countIdeasOn(config.db, { personId, day: today });
	const trouble = mayAddIdea(added) ? forms.notUnderstood : text.refusals.tooMany;
	return refusedState(form, trouble, 429);
}

type Supporting = { kind: string; change: typeof supportIdea };

async function support(
	form: Form,
	{ visit, acting }: By,
	{ kind, change }: Supporting,
): Promise<Response | FormState<IdeaField>> {
	const { config, now } = visit;
	const { personId } = acting.person;
	const ideaId = form('idea');
	const key = deedKey(personId, submissionIn(form));
	const done = await commitDeed(
		config.db,
		{ key, kind, personId, organisationId: acting.organisation.id, subject: ideaId, now },
		{
			changes: [change(config.db, { key, ideaId, personId, now, since: now - DAY })],
			table: 'idea_supports',
			mails: [],
		},
	);
	const wanted = kind === 'idea.support';
	const idea = await findIdea(config.db, { id: ideaId, personId });
	if (done || idea?.supported === wanted) return seeOther(`/area/idee/#idea-${ideaId}`);
	const isThere = idea !== null && idea.hiddenBecause === '';
	const trouble = isThere ? text.refusals.tooOften : text.refusals.gone;
	return { ...blankState<IdeaField>(), trouble, status: 409 };
}
