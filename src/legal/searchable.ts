import { actNames } from './act-names.ts';

/**
 * Gives the search index and the search box one spelling of the same words: straight apostrophes,
 * elided articles apart from their noun, accents as accents, one form for the name of an act.
 *
 * Pure, idempotent, and linear in the length of the text: every pattern has a bounded length.
 *
 * @param text plain text, not markup; runs of white space become one space, the ends stay
 */
export function searchable(text: string): string {
	return STEPS.reduce((result, step) => step(result), text);
}

/**
 * The words to look for: `searchable()` without the elided articles, since a page must hold every
 * word and `l’ambito` asks for no page that says `l’`. A phrase between quotes keeps them, because its
 * words follow one another.
 */
export function searchTerms(query: string): string {
	const terms = searchable(query.replace(DOUBLE_QUOTES, '"')).trim();
	return PHRASE.test(terms) ? terms : terms.replace(ELIDED_ARTICLE, '').trim();
}

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const APOSTROPHES = /[\u2018-\u201b\u02bb\u02bc\u2032\uff07`\u00b4]/g;
const DOUBLE_QUOTES = /[«»\u201c-\u201f\u2033\uff02]/g;
const PHRASE = /^".+"$/;
const HYPHENS = /[\u2010\u2011]/g;
const ELISION = /(?<=\p{L})(?<![aeiou])'(?=\p{L})/giu;
const ELIDED_ARTICLE = /(?<![\p{L}'])\p{L}{1,6}(?<![aeiou])' (?=\p{L})/giu;
/** A word or a phrase between single quotes, whose last mark is no accent. */
const QUOTED =
	"(?<![\\p{L}\\p{N}])'(?=\\p{L})(?:[^']|(?<![aeiou' ])'){1,80}(?<=[aeiou])'(?![\\p{L}\\p{N}])";
const TYPED_ACCENT = "(?<!\\p{L})(?<stem>\\p{L}{0,40})(?<vowel>[aeiou])'(?![\\p{L}'])";
const LAST_MARK = new RegExp(`${QUOTED}|${TYPED_ACCENT}`, 'giu');
const SPLIT_PREFIX = /(?<!\p{L})(co)[- ](?=progett|programm)/giu;

/** Words that end in an apostrophe because a syllable fell, not an accent. */
const CUT_WORD = /^(?:po|mo|de|di|da|fa|va|sta)$/i;

const GRAVE = '\u0300';
const ACUTE = '\u0301';

/** Invisible characters go before composition, which they could hinder. */
const STEPS: readonly ((text: string) => string)[] = [
	(text) => text.replace(INVISIBLE, '').normalize('NFC'),
	(text) => text.replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(/\s+/g, ' '),
	(text) => text.replace(ELISION, "' "),
	(text) => text.replace(LAST_MARK, accented),
	(text) => text.replace(SPLIT_PREFIX, '$1'),
	actNames,
];

/** `attivita'` is `attività`, `perche'` is `perché`, `E'` is `È`; `po'` stays. */
function accented(word: string, stem = '', vowel = ''): string {
	if (!vowel || CUT_WORD.test(stem + vowel)) return word;
	const accent = /ch$/i.test(stem) && /e/i.test(vowel) ? ACUTE : GRAVE;
	return `${stem}${vowel}${accent}`.normalize('NFC');
}
