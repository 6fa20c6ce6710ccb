/** Words that an adult reads in a minute, of prose that asks for attention. */
const WORDS_A_MINUTE = 200;

/** How many minutes a text takes to read, at least one; front matter and markup do not count. */
export function minutesToRead(markdown: string): number {
	const text = markdown.replace(/^---\n.*?\n---\n/s, '').replaceAll(/\]\([^)]*\)/g, ']');
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
	return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}
