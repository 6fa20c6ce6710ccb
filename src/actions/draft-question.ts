import { readFields } from '#domain/form-reading.ts';
import { applyRemovals, proposeRemovals, type Removal } from '#domain/propose-removals.ts';
import {
	draftFileName,
	QUESTION_DRAFT_FIELDS,
	type QuestionDraft,
	type QuestionDraftField,
} from '#domain/question-draft.ts';
import { romeDay } from '#domain/rome-day.ts';
import type { Consultation } from '#functions/storage/consultations/read.ts';
import { readKnownNames } from '#functions/storage/requests/known-names.ts';
import type { Visit } from '#functions/visit.ts';
import { questionDraftFields as texts } from '#text/question-draft.ts';
import { blankState, type FormState, faultyState } from './form-state.ts';
import { type Form, readForm } from './read-form.ts';
import { writeQuestionDraft } from './write-question-draft.ts';

export type DraftForm = {
	state: FormState<QuestionDraftField>;
	/** What could tell who asked, and whether it is to go. */
	proposals: readonly (Removal & { field: string; isTicked: boolean })[];
	/** The draft without what is to go, once it is asked for. */
	result: QuestionDraft | null;
};

/** Names of the box for a piece of text, and of the field that says it was shown. */
const boxOf = (piece: string) => `togli ${piece}`;
export const shownOf = (piece: string) => `visto ${piece}`;

/** The draft as it stands before anybody has worked on it: everything proposed is ticked. */
export async function openDraft(visit: Visit, consultation: Consultation): Promise<DraftForm> {
	const { subject, question, answer } = consultation;
	const start: Partial<Record<string, string>> = {
		[QUESTION_DRAFT_FIELDS.title.name]: subject,
		[QUESTION_DRAFT_FIELDS.question.name]: question,
		[QUESTION_DRAFT_FIELDS.body.name]: answer,
	};
	const typed: Form = (name) => start[name] ?? '';
	return { state: blankState(typed), proposals: await propose(visit, typed), result: null };
}

/** Shows what the draft is without the ticked pieces, or gives it as a file. Nothing is stored. */
export async function draftQuestion(
	request: Request,
	visit: Visit,
	consultation: Consultation,
): Promise<Response | DraftForm> {
	const form = await readForm(request);
	const proposals = await propose(visit, form);
	const ticked = proposals.filter(({ isTicked }) => isTicked);
	const reading = readFields(QUESTION_DRAFT_FIELDS, (name) => applyRemovals(form(name), ticked));
	if (!reading.ok)
		return { state: faultyState(form, reading.faults, texts), proposals, result: null };
	const { values } = reading;
	if (form('azione') !== 'scarica') return { state: blankState(form), proposals, result: values };
	return asDownload(values, writeQuestionDraft(values, consultation, romeDay(visit.now)));
}

/** A piece that comes up for the first time is ticked; one that was shown is as it was left. */
async function propose(visit: Visit, form: Form): Promise<DraftForm['proposals']> {
	const known = await readKnownNames(visit.config.db);
	const text = Object.values(QUESTION_DRAFT_FIELDS)
		.map(({ name }) => form(name))
		.join('\n\n');
	return proposeRemovals(text, known).map((removal) => ({
		...removal,
		field: boxOf(removal.text),
		isTicked: form(boxOf(removal.text)) !== '' || form(shownOf(removal.text)) === '',
	}));
}

function asDownload({ title }: QuestionDraft, file: string): Response {
	return new Response(file, {
		headers: {
			'Content-Type': 'text/markdown; charset=utf-8',
			'Content-Disposition': `attachment; filename="${draftFileName(title)}"`,
		},
	});
}
