import type { YamlSource } from './front-matter.ts';

/** A line of the file with a wrong word replaced and the rest kept; `''` where the word is not in it. */
export function mendedLine(
	source: YamlSource,
	line: number,
	word: { wrong: string; right: string },
): string {
	const written = source.textOf(line);
	if (word.wrong === '' || !written.includes(word.wrong)) return '';
	return written.replace(word.wrong, word.right);
}
