import type { FieldFault } from '#domain/field-reading.ts';
import type { FormFault } from '#domain/form-reading.ts';
import type { FieldTexts } from '#text/fields.ts';
import { blankState, type FormState, faultyState, refusedState } from './form-state.ts';
import type { Form } from './read-form.ts';

/** A form among several of a page that was not taken: `form` is what its field `azione` says. */
export type DeskForm = { form: string; state: FormState };

export function faultyForm<F extends string>(
	form: Form,
	faults: readonly FormFault<F>[],
	texts: FieldTexts<F>,
): DeskForm {
	return { form: form('azione'), state: faultyState(form, faults, texts) };
}

export function refusedForm(form: Form, trouble: string): DeskForm {
	return { form: form('azione'), state: refusedState(form, trouble) };
}

/** What one form of the page shows: what was typed into it, or what is known already. */
export function stateOf(
	answer: DeskForm | null,
	name: string,
	known: Readonly<Record<string, string>> = {},
): FormState {
	if (answer?.form === name) return answer.state;
	return blankState((field) => known[field] ?? '');
}

/** A fault that only two fields together have. */
export function faultAt<F extends string>(field: F, kind: FaultKind): FormFault<F>[] {
	return [{ field, fault: { kind } }];
}

type FaultKind = Exclude<FieldFault['kind'], 'too-long'>;
