import { oneOf } from '#domain/field-reading.ts';
import { type FieldSpec, type FieldSpecs, readFields } from '#domain/form-reading.ts';
import type { ProgrammeSeminar } from '#domain/programme.ts';
import type { Acting } from '#functions/acting.ts';
import type { Deed } from '#functions/storage/commit-deed.ts';
import type { Visit } from '#functions/visit.ts';
import { type RegistrationField, seminarRegistration as text } from '#text/seminar-registration.ts';
import { type FormState, faultyState, refusedState } from './form-state.ts';
import type { Form } from './read-form.ts';

/** Names under which the fields are sent. */
export const REGISTRATION_FIELDS = {
	person: 'persona',
	registration: 'iscrizione',
	replacement: 'sostituto',
} as const satisfies Record<RegistrationField, string>;

/** What somebody sends about places at a seminar, and on whose behalf. */
export type Sending = {
	visit: Visit;
	form: Form;
	acting: Acting;
	seminar: ProgrammeSeminar;
	/** Of the deed: a form sent twice has it twice. */
	key: string;
};

export type RegistrationOutcome = keyof typeof text.outcomes;

/** Done, or the form as it was sent with what is wrong. */
export type Answer = { done: RegistrationOutcome } | FormState<RegistrationField>;

export function refuse({ form }: Sending, reason: keyof typeof text.refusals): Answer {
	return refusedState(form, text.refusals[reason]);
}

/** Reads the given fields, each of which must be one of its choices. */
export function readChoices<F extends RegistrationField>(
	{ form }: Sending,
	choices: Readonly<Record<F, readonly string[]>>,
): { ok: true; values: Readonly<Record<F, string>> } | { ok: false; answer: Answer } {
	const fields = Object.entries(choices) as [F, readonly string[]][];
	const specs = Object.fromEntries(
		fields.map(([field, codes]): [F, FieldSpec] => [
			field,
			{ name: REGISTRATION_FIELDS[field], required: true, read: oneOf(codes) },
		]),
	) as FieldSpecs<F>;
	const reading = readFields(specs, form);
	if (reading.ok) return reading;
	return { ok: false, answer: faultyState<RegistrationField>(form, reading.faults, text.fields) };
}

export function deedOf({ visit, acting, seminar, key }: Sending, kind: string): Deed {
	return {
		key,
		kind,
		personId: acting.person.personId,
		organisationId: acting.organisation.id,
		subject: seminar.slug,
		now: visit.now,
	};
}
