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
const MONTH =
	'(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
const OF = "(?:del |dell' ?)";

/** Initials stand for an act only where its number or its date follows: `L. Rossi` is a person. */
const BEFORE_NUMBER = `(?= ?,? ?${OF}?(?:n[.°r] ?\\d|n \\d|num|\\d))`;
/** A ministry, a region: up to nine words between the name of an act and its number. */
const QUALIFIER = "(?: [\\p{L}'-]{1,30}){0,9}?";

const NAMES: readonly (readonly [RegExp, string])[] = [
	[word('decreto[- ]legislativo|d\\. ?l\\. ?gs?\\.?|d\\.? ?lgs?\\.?'), 'd.lgs.'],
	[word('decreto[- ](?:legge|l\\.)'), 'd.l.'],
	[word('decreto del presidente della repubblica|d\\.? ?p\\.? ?r\\.?'), 'd.P.R.'],
	[
		word('decreto del presidente del consiglio dei ministri|d\\.? ?p\\.? ?c\\.? ?m\\.?'),
		'd.P.C.M.',
	],
	[word('decreto ministeriale'), 'd.m.'],
	[word('legge regionale'), 'l.r.'],
	[word(`decreto del minist(?:ro|ero)${QUALIFIER}${BEFORE_NUMBER}`), 'd.m.'],
	[word(`d\\.? ?l\\.?${BEFORE_NUMBER}`), 'd.l.'],
	[word(`d\\.? ?m\\.?${BEFORE_NUMBER}`), 'd.m.'],
	[word(`l\\.? ?r\\.?${BEFORE_NUMBER}`), 'l.r.'],
	[word(`(?:l\\.|l(?= \\d{1,4}/\\d)|legge delega)${BEFORE_NUMBER}`), 'legge'],
	[word(`sent\\.${BEFORE_NUMBER}`), 'sentenza'],
	[word('(?:articol[oi]|artt?\\.?) ?(?=\\d)'), 'art. '],
];

const NUMBERED_ACT = new RegExp(
	`(?<![\\p{L}\\p{N}])(?<act>d\\.lgs\\.|d\\.l\\.|d\\.P\\.R\\.|d\\.P\\.C\\.M\\.|d\\.m\\.|l\\.r\\.(?: \\p{L}{3,20}){0,3}?|legge|sentenza),? ?` +
		`(?:${OF}?${date('before')},? ?${NUMBER_SIGN}(?<second>\\d{1,4})` +
		`|${NUMBER_SIGN}?(?<first>\\d{1,5})(?:/(?<year>\\d{4}|\\d{2})|(?: ?,? ${OF}| )(?:${date('after')}|(?<plain>\\d{4})))?)` +
		`(?![\\p{N}/])`,
	'giu',
);

const YEARS = [
	'beforeWords',
	'beforeDigits',
	'year',
	'afterWords',
	'afterDigits',
	'plain',
] as const;

/** @param year prefix of the two groups that may hold the year */
function date(year: string): string {
	return (
		`(?:\\d{1,2}°? ${MONTH} (?<${year}Words>\\d{4})` +
		`|\\d{1,2}[./-]\\d{1,2}[./-](?<${year}Digits>\\d{4}|\\d{2}))`
	);
}

function word(form: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}.])(?:${form})(?!\\p{L})`, 'giu');
}

function oneForm(...match: unknown[]): string {
	const found = match.at(-1) as ActGroups;
	const year = YEARS.map((name) => found[name]).find((value) => value !== undefined);
	const number = Number(found.second ?? found.first);
	return `${found.act} ${number}${year ? `/${fullYear(year)}` : ''}`;
}

/** Two digits up to 29 are of this century: no act of the register is older than 1930. */
function fullYear(year: string): string {
	if (year.length === 4) return year;
	return (Number(year) < 30 ? '20' : '19') + year;
}

type ActGroups = Partial<Record<'act' | 'first' | 'second' | (typeof YEARS)[number], string>>;
