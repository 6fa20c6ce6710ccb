import type { FormFault } from '#domain/form-reading.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { type FieldTexts, fieldFaultSentence } from '#text/fields.ts';
import type { Form } from './read-form.ts';

/** Names the sending: the same form sent twice is one deed. */
export const SUBMISSION_FIELD = 'invio';

/** What a page with a form shows. */
export type FormState<F extends string = string> = {
	/** What stands in a field, as it was typed. */
	typed: Form;
	/** Goes with the form in `SUBMISSION_FIELD`. */
	submission: string;
	/** What is wrong, field by field, in the order of the form. */
	problems: ReadonlyMap<F, string>;
	/** Why a form without a fault was not taken. */
	trouble: string | null;
	status: 200 | 400 | 409 | 429;
};

/** The form before anything was typed, or with what is known already. */
export function blankState<F extends string>(typed: Form = () => ''): FormState<F> {
	return { ...NOTHING_WRONG, typed, submission: SYSTEM_RANDOMNESS.id(), problems: new Map() };
}

/** The form as it was sent, with what is wrong in it. */
export function faultyState<F extends string>(
	typed: Form,
	faults: readonly FormFault<F>[],
	texts: FieldTexts<F>,
): FormState<F> {
	const problems = new Map(
		faults.map(({ field, fault }) => [field, fieldFaultSentence(texts[field], fault)] as const),
	);
	return { ...NOTHING_WRONG, typed, submission: submissionIn(typed), problems, status: 400 };
}

/** The form as it was sent, which a rule keeps from being taken: nothing was done under its id. */
export function refusedState<F extends string>(
	typed: Form,
	trouble: string,
	status: 409 | 429 = 409,
): FormState<F> {
	return { typed, submission: submissionIn(typed), problems: new Map(), trouble, status };
}

/** The id that the form carries; a form without one of ours gets another. */
export function submissionIn(form: Form): string {
	const id = form(SUBMISSION_FIELD);
	return UUID.test(id) ? id : SYSTEM_RANDOMNESS.id();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NOTHING_WRONG = { trouble: null, status: 200 } as const;
