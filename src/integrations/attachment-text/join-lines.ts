/**
 * Makes one line of the lines of a page: words cut by a hyphen at the end of a line become whole,
 * ligatures become letters, and what is only drawn or cannot be written goes.
 *
 * @param text with a line feed where a line or a cell ends
 */
export function joinLines(text: string): string {
	const letters = text.toWellFormed().replace(LIGATURES, (sign) => sign.normalize('NFKC'));
	return STEPS.reduce(
		(result, [pattern, replacement]) => result.replace(pattern, replacement),
		letters.normalize('NFC'),
	)
		.normalize('NFC')
		.trim();
}

/** Fonts of symbols put bullets and boxes into the private area; control characters mean nothing. */
const NO_TEXT = /[\p{Co}\ufffd]|(?![\t\n\r])\p{Cc}/gu;
const LIGATURES = /[\ufb00-\ufb06]/g;
const END_OF_LINE = '[ \\t]*\\n\\s*';

const STEPS: readonly [RegExp, string][] = [
	[NO_TEXT, ' '],
	[new RegExp(`\\u00ad(?:${END_OF_LINE})?`, 'g'), ''],
	[new RegExp(`(?<=\\p{L})[-\\u2010]${END_OF_LINE}(?=\\p{Ll})`, 'gu'), ''],
	// A compound, a span of years, `5-ter`: the hyphen is their own.
	[new RegExp(`(?<=[\\p{L}\\p{N}])[-\\u2010]${END_OF_LINE}(?=[\\p{L}\\p{N}])`, 'gu'), '-'],
	[/\s+/g, ' '],
];
