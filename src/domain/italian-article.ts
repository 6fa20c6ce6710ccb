/** A noun to put in the place of another: its article changes with it. */
export type Noun = { text: string; gender: 'm' | 'f'; plural: boolean };

/**
 * A noun with the article that stood before another one, made to agree: `del bando` with *avviso*
 * gives `dell’avviso`, `l’aggiudicatario` with *ente partner* `l’ente partner`.
 *
 * @param before the text up to the noun that goes
 * @returns what replaces the end of `before`, and how long that end is
 */
export function withArticle(before: string, noun: Noun): { text: string; replaced: number } {
	const [found = '', written = '', elision = ''] =
		/(?<!\p{L})(\p{L}+)([’']|\s)$/u.exec(before) ?? [];
	const form = `${written.toLowerCase()}${elision.trim() === '' ? '' : '’'}`;
	const family = ARTICLES.find((forms) => Object.values(forms).includes(form));
	if (!family) return { text: noun.text, replaced: 0 };
	const article = likeWritten(family[kindOf(noun)], written);
	const space = article.endsWith('’') ? '' : ' ';
	return { text: `${article}${space}${noun.text}`, replaced: found.length };
}

/** A text with the capital that another one has. */
export function likeWritten(text: string, written: string): string {
	const [first = ''] = written;
	const isCapital = first !== first.toLowerCase();
	return isCapital ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}

type Kind = 'm' | 'mVowel' | 'f' | 'fVowel' | 'mMany' | 'mManyVowel' | 'fMany';

function kindOf({ text, gender, plural }: Noun): Kind {
	const vowel = /^[aeiou]/i.test(text);
	if (plural && gender === 'f') return 'fMany';
	if (plural) return vowel ? 'mManyVowel' : 'mMany';
	return vowel ? `${gender}Vowel` : gender;
}

const ARTICLES: readonly Record<Kind, string>[] = [
	forms('il l’ la l’ i gli le'),
	forms('del dell’ della dell’ dei degli delle'),
	forms('al all’ alla all’ ai agli alle'),
	forms('dal dall’ dalla dall’ dai dagli dalle'),
	forms('nel nell’ nella nell’ nei negli nelle'),
	forms('sul sull’ sulla sull’ sui sugli sulle'),
	forms('un un una un’ dei degli delle'),
	forms('quel quell’ quella quell’ quei quegli quelle'),
];

function forms(words: string): Record<Kind, string> {
	const [m = '', mVowel = '', f = '', fVowel = '', mMany = '', mManyVowel = '', fMany = ''] =
		words.split(' ');
	return { m, mVowel, f, fVowel, mMany, mManyVowel, fMany };
}
