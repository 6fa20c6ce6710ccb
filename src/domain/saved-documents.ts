import { oneOf, textUpTo } from './field-reading.ts';
import type { FieldSpecs } from './form-reading.ts';
import { typedLines } from './typed-text.ts';

/** How many documents one person keeps, and how long a note may be, in characters. */
export const SAVED_LIMITS = { documents: 500, note: 2000 } as const;

/** Who reads a saved document besides the person who saved it. */
export const SHARINGS = ['privato', 'condiviso'] as const;

export type Sharing = (typeof SHARINGS)[number];

export type SavedField = 'note' | 'sharing';

export const SAVED_FIELDS: FieldSpecs<SavedField> = {
	note: { name: 'nota', required: false, read: textUpTo(SAVED_LIMITS.note, typedLines) },
	sharing: { name: 'visibile', required: true, read: oneOf(SHARINGS) },
};
