import { sentenceAt } from './sentences.ts';

/** A word of contracts in its text, with what introduces the text. */
export type Place = { text: string; setting: string; at: number; written: string };

/**
 * Whether a word of contracts may stand where it stands: somebody else says it, the sentence denies
 * it or sets it against the right one, or the sentence speaks of contracts and not of Title VII.
 */
export function isExcused(place: Place): boolean {
	const { text, setting, at, written } = place;
	if (isQuoted(text, at) || DISGUISE.test(text)) return true;
	const { from, to } = sentenceAt(text, at);
	const before = text.slice(from, at);
	const after = text.slice(at + written.length, to);
	if (isDenied(before) || DENIED_AFTER.test(after)) return true;
	if (isOfTitleVII(after)) return false;
	const around = `${before}${after}`;
	return CONTRAST.test(around) || OTHER_TRACK.test(around) || isSetApart(setting);
}

/** What introduces a list or a column may deny all that follows, or name the track of contracts. */
function isSetApart(setting: string): boolean {
	return OTHER_TRACK.test(setting) || CONTRAST.test(setting) || DENIAL.test(setting);
}

/** Between angle quotes, or between curly or straight ones. */
function isQuoted(text: string, at: number): boolean {
	return [...text.matchAll(/«[^»]*(?:»|$)|“[^”]*(?:”|$)|"[^"]*"/g)].some(
		({ 0: quoted, index }) => index < at && at < index + quoted.length,
	);
}

/**
 * A denial before the word, not too far from it. What a condition denies is another thing: in «se
 * non avete tempo, leggete il bando» the bando stands.
 */
function isDenied(before: string): boolean {
	const clause = before.split(TURN).at(-1) ?? '';
	const bare = clause.replaceAll(CONDITION, ' ');
	const far = bare.split(/\s+/).slice(-DENIAL_REACH).join(' ');
	const near = bare.split(/\s+/).slice(-NEAR_REACH).join(' ');
	return DENIAL.test(far) || NEAR_DENIAL.test(near);
}

/** Where a sentence turns, what was denied before is denied no more. */
const TURN = /;|, e\s|(?<!\p{L})(?:ma|però|bensì|eppure|tuttavia)(?!\p{L})/iu;
/** Words between a denial and what it denies. */
const DENIAL_REACH = 11;
const NEAR_REACH = 5;

const DENIAL =
	/(?<!\p{L})(?:non(?! (?:sol[oi]|soltanto|solamente|appena|oltre)(?!\p{L}))|né|mai|nessun\p{L}{0,2}|niente|nemmeno|neppure|anziché|evit\p{L}+|viet\p{L}+|esclud\p{L}+|esclus\p{L}+)(?!\p{L})/iu;
const NEAR_DENIAL =
	/(?<!\p{L})(?:senza|contro|invece d\p{L}{1,4}|piuttosto che|al posto d\p{L}{1,4}|a differenza d\p{L}{1,4}|diversamente da\p{L}{0,3}|altro che)(?!\p{L})/iu;
const CONDITION =
	/(?<!\p{L})(?:se|chi|quando|finché|poiché|perché|dove)\s+(?:\p{L}+\s+)?non\s[^,;:]*[,;:]/giu;

/** A denial after the word says of it that it is not: «il corrispettivo non è ammesso». */
const DENIED_AFTER =
	/^[\s,]*(?:qui |quindi |perciò )?non (?:(?:è|sono|sarebbe|era) (?:ammess|previst|dovut|consentit|possibil|un|la |il |l’)|c’è|ci sono|esist|spett|entr[ai]|trova|appartien|v[ao]nn?o?(?!\p{L})|si (?:us|scriv|pag|parl|dice|addic))/iu;

const CONTRAST = /(?<!\p{L})(?:invece|mentre|al contrario|a differenza)(?!\p{L})/iu;

/** Of the other track a text may speak in its own words. */
const OTHER_TRACK =
	/(?<!\p{L})(?:(?:sub)?appalt[oi]|contratt[oi] (?:pubblic[oi]|d[’']appalto)|dei contratti|mercato|concession[ei])(?!\p{L})/iu;

/** What a paragraph unmasks, it does not claim: *un capitolato di fatto*, *maschera un corrispettivo*. */
const DISGUISE =
	/(?<!\p{L})(?:mascher\p{L}+|travest\p{L}+|di fatto(?=[.,;:*)])|(?:di fatto|nei fatti) (?:è |era |sono )?un)/iu;

/** The word is said of coprogettazione itself: *il bando di coprogettazione*. */
function isOfTitleVII(after: string): boolean {
	return /^\s+(?:pubblic[oa] )?(?:d\p{L}{1,4}[’\s]|per (?:la )?|in )\s?(?:co-?progett|co-?programm|titolo VII)/iu.test(
		after,
	);
}
