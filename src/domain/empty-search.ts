import { searchable } from '#legal/searchable.ts';
import { typedLine } from './typed-text.ts';

/** Longer than this it is no search, but a text that somebody pasted. */
const LONGEST = 100;
/**
 * An address, six digits in a row, nine with blanks or points among them, a person's fiscal code. A
 * norm has fewer: `117/2017`.
 */
const PERSONAL = /@|\d{6,}|(?:\d[\s.-]?){9,}|[a-z]{6}\d{2}[a-z]\d{2}[a-z]\d{3}[a-z]/i;

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
