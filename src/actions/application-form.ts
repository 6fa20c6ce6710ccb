import type { ApplicationFault } from '#domain/application.ts';
import { APPLICATION_FIELDS, type ApplicationField } from '#domain/application-fields.ts';
import { PLAN_CODES } from '#domain/organisation-kinds.ts';
import { SYSTEM_RANDOMNESS } from '#functions/auth/randomness.ts';
import { faultSentence, application as text } from '#text/application.ts';
import { submissionIn } from './form-state.ts';
import type { Form } from './read-form.ts';

/** A field that only programs fill in. */
export const TRAP_FIELD = 'sito-web';

/** What the page shows. */
export type ApplicationForm = {
	/** What stands in a field, as it was typed. */
	typed: Form;
	submission: string;
	/** What is wrong, field by field, in the order of the form. */
	problems: ReadonlyMap<ApplicationField, string>;
	/** Why a form without a fault was not taken. */
	trouble: string | null;
	status: 200 | 400 | 429;
};

/** The form before anything was typed; the address may say which plan is meant. */
export function blankForm(url: URL): ApplicationForm {
	const plan = url.searchParams.get(APPLICATION_FIELDS.plan.name) ?? '';
	const isPlan = PLAN_CODES.some((code) => code === plan);
	const typed = (name: string) => (isPlan && name === APPLICATION_FIELDS.plan.name ? plan : '');
	return { ...NOTHING_WRONG, typed, submission: SYSTEM_RANDOMNESS.id() };
}

export function faultyForm(typed: Form, faults: readonly ApplicationFault[]): ApplicationForm {
	const problems = new Map(
		faults.map(({ field, fault }) => [field, faultSentence(field, fault)] as const),
	);
	return { ...NOTHING_WRONG, typed, submission: submissionIn(typed), problems, status: 400 };
}

export function troubledForm(typed: Form, refusal: keyof typeof text.refusals): ApplicationForm {
	const submission = submissionIn(typed);
	const status = refusal === 'too-many' ? 429 : 400;
	return { ...NOTHING_WRONG, typed, submission, trouble: text.refusals[refusal], status };
}

const NOTHING_WRONG = { problems: new Map(), trouble: null, status: 200 } as const;
