import { textUpTo } from './field-reading.ts';
import type { FieldSpecs } from './form-reading.ts';
import { typedLines } from './typed-text.ts';

export type LetterField = 'subject' | 'text';

/** What one organisation writes to another through the site. */
export const LETTER_FIELDS: FieldSpecs<LetterField> = {
	subject: { name: 'oggetto', required: true, read: textUpTo(120) },
	text: { name: 'messaggio', required: true, read: textUpTo(3000, typedLines) },
};

/** How much may be written within `window` milliseconds that end now. */
export const LETTER_LIMITS = {
	window: 24 * 60 * 60_000,
	/** By one person. */
	person: 10,
	/** By one organisation, all its people together. */
	organisation: 20,
} as const;

/** Why a letter is not taken; `unknown` answers as a missing page does. */
export type LetterRefusal = 'unknown' | 'too-many' | 'nobody';

/**
 * Whether somebody may write to an organisation.
 *
 * @param target what is known of it: `null` for one that is not current, or does not exist
 * @param sent letters within the window, by the person and by their organisation
 */
export function refuseLetter(
	target: { own: boolean; shown: boolean; wroteToUs: boolean; readers: number } | null,
	sent: { person: number; organisation: number },
): LetterRefusal | null {
	if (!target || target.own) return 'unknown';
	if (!target.shown && !target.wroteToUs) return 'unknown';
	if (target.readers === 0) return 'nobody';
	if (sent.person >= LETTER_LIMITS.person) return 'too-many';
	return sent.organisation >= LETTER_LIMITS.organisation ? 'too-many' : null;
}
