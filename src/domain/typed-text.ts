/**
 * One line as people type or paste it: line breaks and runs of blanks become one space, and what
 * cannot be seen (control characters, soft hyphens, marks that turn the writing round) goes away.
 */
export function typedLine(typed: string): string {
	return visible(typed.replaceAll(/\s+/g, ' ')).trim();
}

/** The same for a text of several lines, which keep their breaks, with one empty line at most. */
export function typedLines(typed: string): string {
	const lines = typed.split(/\r\n|[\r\n\u2028\u2029]/).map(typedLine);
	return lines
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}

/** How many characters somebody would count, a letter with its accent as one. */
export function countCharacters(text: string): number {
	return [...text].length;
}

function visible(text: string): string {
	return text.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
}
