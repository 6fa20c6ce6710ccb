import { searchable } from '#legal/searchable.ts';
import { typedLine } from './typed-text.ts';

/** Longer than this it is no search, but a text that somebody pasted. */
const LONGEST = 100;
/** Six digits are more than the number and year of any norm: a telephone, a code, an account. */
const PERSONAL = /@|(?:\d[\s./-]?){6,}|[a-z]{6}\d{2}[a-z]\d{2}[a-z]\d{3}[a-z]/i;

/**
 * The words of a search that found nothing, in the one form under which they are counted.
 *
 * @returns `null` where nothing is kept: no words, too many, or what looks like somebody's data
 */
export function emptySearchWords(typed: string): string | null {
	const line = typedLine(typed);
	if (PERSONAL.test(line)) return null;
	const words = searchable(line).toLowerCase().trim();
	if (words.length > LONGEST || !/[\p{L}\p{N}]/u.test(words)) return null;
	return words;
}
