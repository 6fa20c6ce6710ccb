import type { YamlSource } from './front-matter.ts';

/** A line of the file with a wrong word replaced and the rest kept; `''` where the word is not in it. */
export function mendedLine(
	source: YamlSource,
	line: number,
	word: { wrong: string; right: string },
): string {
	const written = source.textOf(line);
	if (word.wrong === '' || !written.includes(word.wrong)) return '';
	return written.replace(wholeWord(word.wrong, written), () => word.right);
}

/** The word by itself where it stands so, not as a piece of a longer one: `griglia` in `griglia-2`. */
function wholeWord(word: string, written: string): RegExp | string {
	const alone = new RegExp(`(?<![\\p{L}\\d-])${RegExp.escape(word)}(?![\\p{L}\\d-])`, 'u');
	return alone.test(written) ? alone : word;
}
