/**
 * Writes the names of acts in one form that reads well and that the search engine keeps in two
 * words: `decreto legislativo 3 luglio 2017, n. 117` and `D.Lgs. 117/17` are `d.lgs. 117/2017`.
 *
 * @param text with straight apostrophes and single spaces
 */
export function actNames(text: string): string {
	const named = NAMES.reduce((result, [form, name]) => result.replace(form, name), text);
	return named.replace(NUMBERED_ACT, oneForm);
}

const NUMBER_SIGN = '(?:n(?:umero|um\\.?|r\\.?|\\.|°)? ?)';
const OF = "(?:del |dell' ?)";
/** Day and month, in words (from `marzo` to `settembre`) or figures; the year follows. */
const DAY = '\\d{1,2}°?[ ./-](?:[a-z]{5,9}|\\d{1,2})[ ./-]';
const YEAR = '(\\d{4}|\\d{2})';

/** Initials stand for an act only where its number or its date follows: `L. Rossi` is a person. */
const BEFORE_NUMBER = `(?= ?,? ?${OF}?${NUMBER_SIGN}?\\d)`;
/** A ministry, a region: up to nine words between the name of an act and its number. */
const QUALIFIER = "(?: [\\p{L}'-]{1,30}){0,9}?";

const NAMES = Object.entries({
	'd.lgs.': 'decreto[- ]legislativo|d\\.? ?l\\.? ?gs?\\.?',
	'd.P.R.': 'decreto del presidente della repubblica|d\\.? ?p\\.? ?r\\.?',
	'd.P.C.M.': 'decreto del presidente del consiglio dei ministri|d\\.? ?p\\.? ?c\\.? ?m\\.?',
	'd.l.': `decreto[- ](?:legge|l\\.)|d\\.? ?l\\.?${BEFORE_NUMBER}`,
	'd.m.': `decreto ministeriale|(?:decreto del ministe?ro${QUALIFIER}|d\\.? ?m\\.?)${BEFORE_NUMBER}`,
	'l.r.': `legge regionale|l\\.? ?r\\.?${BEFORE_NUMBER}`,
	legge: `(?:l\\.|l(?= \\d{1,4}/\\d)|legge delega)${BEFORE_NUMBER}`,
	sentenza: `sent\\.${BEFORE_NUMBER}`,
	'art. ': '(?:articol[oi]|artt?\\.?) ?(?=\\d)',
}).map(
	([name, forms]) =>
		[new RegExp(`(?<![\\p{L}\\p{N}.])(?:${forms})(?!\\p{L})`, 'giu'), name] as const,
);

/** The initials that `NAMES` writes, or a word; a region may follow `l.r.`. */
const ACT = '(d\\.(?:\\p{L}{1,3}\\.){1,3}|l\\.r\\.(?: \\p{L}{3,20}){0,3}?|legge|sentenza)';
const DATE_AND_NUMBER = `${OF}?${DAY}${YEAR},? ?${NUMBER_SIGN}(\\d{1,4})`;
const LATER_YEAR = `(?:/|(?:, ?| )${OF}?${DAY})${YEAR}|(?:, ?| )${OF}?((?:19|20)\\d{2})`;
const NUMBERED_ACT = new RegExp(
	`(?<![\\p{L}\\p{N}])${ACT},? ?(?:${DATE_AND_NUMBER}|${NUMBER_SIGN}?(\\d{1,5})(?:${LATER_YEAR})?)(?![\\p{N}/])`,
	'giu',
);

function oneForm(...match: unknown[]): string {
	const [, act, earlierYear, lastNumber, number, laterYear, bareYear] = match as Groups;
	const year = earlierYear ?? laterYear ?? bareYear;
	return `${act} ${Number(lastNumber ?? number)}${year ? `/${fullYear(year)}` : ''}`;
}

/** Two digits up to 29 are of this century: no act of the register is older than 1930. */
function fullYear(year: string): string {
	if (year.length === 4) return year;
	return (Number(year) < 30 ? '20' : '19') + year;
}

type Groups = (string | undefined)[];
