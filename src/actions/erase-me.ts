import { isErasureWord } from '#domain/erasure.ts';
import { personOf } from '#functions/acting.ts';
import type { Visit } from '#functions/visit.ts';
import { ownData as text } from '#text/own-data.ts';
import { takeOut } from './erase-person.ts';
import { type FormState, refusedState } from './form-state.ts';
import type { Form } from './read-form.ts';

/** The name of the field in which somebody types the word. */
export const CONFIRMATION_FIELD = 'conferma';

export type ErasureForm = FormState<'confirmation'>;

/** Answers the form with which somebody takes themselves out; `erased` when they are gone. */
export async function eraseMe(form: Form, visit: Visit): Promise<'erased' | ErasureForm> {
	if (!isErasureWord(form(CONFIRMATION_FIELD)))
		return {
			...refusedState<'confirmation'>(form, ''),
			trouble: null,
			problems: new Map([['confirmation', text.eraseWrong]]),
			status: 400,
		};
	const { personId } = personOf(visit);
	const decision = await takeOut(visit, { personId, by: personId });
	switch (decision.kind) {
		case 'allowed':
			return 'erased';
		case 'staff':
			return refusedState(form, text.staff);
		case 'last-referent':
			return refusedState(form, text.lastReferent(decision.organisations));
	}
}
