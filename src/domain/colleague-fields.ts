import { readOrdinaryMailbox } from './body-fields.ts';
import { textUpTo } from './field-reading.ts';
import type { FieldSpecs } from './form-reading.ts';

/** What is asked of somebody who is added to the people of an organisation, or to staff. */
export const COLLEAGUE_FIELDS: FieldSpecs<'name' | 'email'> = {
	name: { name: 'nome', required: true, read: textUpTo(100) },
	email: { name: 'email', required: true, read: readOrdinaryMailbox },
};
