/**
 * The parts of an article, with the names that URN:NIR gives them: `art4bis-com2-leta`. A name says
 * what its part is called and nothing else, so that it outlives any change of the words.
 */
export type Level = keyof typeof CODES;

/** How a part is marked in the text: `2.` or `2-bis.` a comma, `a)` a letter, `1)` a number. */
export type Mark = {
	level: Level;
	/** As the text has it, with its point or bracket. */
	written: string;
	/** As one cites it: `2-bis`, `a`. */
	number: string;
};

/** What a heading says that the text under it is. */
export type Heading = { article: string | null; comma: string | null };

/** @returns the mark that a line opens with, `null` where it opens with other words */
export function markOf(line: string): Mark | null {
	const [written = '', number, point, letter] = MARK.exec(line) ?? [];
	if (number !== undefined)
		return { level: point ? 'comma' : 'number', written, number: cited(number) };
	return letter === undefined ? null : { level: 'letter', written, number: cited(letter) };
}

/**
 * Reads `Art. 4 – Durata`, `Articolo 4-bis`, `Art. 55, comma 3` and `Comma 3: coprogettare`; an
 * article that goes on with the name of an act (`Art. 12, legge 241/1990`) is a title like others.
 */
export function headingOf(title: string): Heading | null {
	const [, article, itsComma, comma] = HEADING.exec(title) ?? [];
	if (article === undefined && comma === undefined) return null;
	const number = itsComma ?? comma;
	return {
		article: article === undefined ? null : cited(article),
		comma: number === undefined ? null : cited(number),
	};
}

/** @param within name of the part that holds this one; empty where nothing is named above */
export function partitionName(within: string, level: Level, number: string): string {
	return `${within}${within && '-'}${CODES[level]}${number.replace('-', '')}`;
}

/** @returns the name of a part as one cites it, `art. 117, c. 2, lett. l)`; `null` for other words */
export function nameOfCited(citation: string): string | null {
	const [, article, comma, letter] = CITED.exec(citation) ?? [];
	if (article === undefined) return null;
	const parts = [
		['article', article],
		['comma', comma],
		['letter', letter],
	] as const;
	return parts.reduce(
		(name, [level, number]) => (number ? partitionName(name, level, cited(number)) : name),
		'',
	);
}

/** `4 BIS` and `4bis` are `4-bis`. */
function cited(number: string): string {
	return number.toLowerCase().replace(/(?<=\d)[-–\s]?(?=[a-z])/, '-');
}

const CODES = { article: 'art', comma: 'com', letter: 'let', number: 'num' } as const;

const LATIN =
	'bis|ter|quater|quinquies|sexies|septies|octies|novies|(?:un|duo|ter|quater|quin(?:quies)?|sex(?:ies)?|septies|octies|novies)?decies';
const NUMBER = `\\d{1,3}(?:[-–\\s]?(?:${LATIN}))?`;
const LETTER = `[a-z]{1,2}(?:-(?:${LATIN}))?`;

const MARK = new RegExp(`^(?:(${NUMBER})(?:(\\.)|\\))|(${LETTER})\\))(?=\\s|$)`, 'i');
const MARK_ENDS = '(?=\\s*(?:$|[.:;(–—-]))';
const HEADING = new RegExp(
	`^(?:art(?:\\.|icolo)\\s*(${NUMBER})(?:,\\s*comma\\s+(${NUMBER}))?|comma\\s+(${NUMBER}))${MARK_ENDS}`,
	'i',
);
const CITED = new RegExp(
	`^art\\. (${NUMBER})(?:, c\\. (${NUMBER}))?(?:, lett\\. (${LETTER})\\))?$`,
	'i',
);
