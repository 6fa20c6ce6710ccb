import type { RemovalKind } from './propose-removals.ts';
import { PROVINCES } from './provinces.ts';
import { REGIONS } from './regions.ts';

/** Regions and provinces, each name alone where the list has two languages. */
export const KNOWN_PLACES: readonly string[] = [...REGIONS, ...PROVINCES].flatMap(({ label }) =>
	label.split('/'),
);

/** One or more words with a capital, small words between them: `Riva Chiara`, `San Donà di Piave`. */
const CAPITAL = "\\p{Lu}[\\p{L}'’]+";
const SMALL = "(?:di|de|del|dello|della|dei|degli|delle|da|in|d['’]|sul|sulla|e)";
const NAME = `${CAPITAL}(?:\\s+(?:${SMALL}\\s*){0,2}${CAPITAL})*`;
const OF = "(?:\\s+(?:di|del|dello|della|dei|degli|delle|dell['’]|d['’])\\s*|\\s+)";

/** With its name after it: the kinds of bodies that act in a coprogettazione. */
const BODIES = [
	'[Cc]omun[ei]',
	'[Pp]rovincia',
	'[Rr]egione',
	'[Cc]ittà metropolitana',
	'[Uu]nione(?: dei [Cc]omuni| montana)?',
	'[Cc]omunità montana',
	'[Aa]mbito(?: territoriale| sociale| distrettuale)*',
	'[Dd]istretto',
	'[Cc]onsorzio',
	'[Aa]zienda(?: speciale| sociale| consortile| sanitaria| USL)*',
	'ASL',
	'AUSL',
	'ATS',
	'ASST',
	'ULSS',
	'[Cc]ooperativa(?: sociale)?',
	'[Aa]ssociazione',
	'[Ff]ondazione',
	'[Oo]rganizzazione di volontariato',
	'APS',
	'ODV',
];

/** What gives people away by its form, whoever they are. */
export const PATTERNS: readonly { kind: RemovalKind; pattern: RegExp }[] = [
	{ kind: 'email', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu },
	{ kind: 'email', pattern: /\b(?:https?:\/\/|www\.)[^\s<>()"«»]+[^\s<>()"«».,;:]/gu },
	{ kind: 'codice', pattern: /\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/giu },
	{ kind: 'codice', pattern: /\bIT\d{2}[ ]?[A-Z](?:[ ]?\d){10}(?:[ ]?[0-9A-Z]){12}\b/giu },
	{ kind: 'codice', pattern: /(?<![\d.,/-])\d{11}(?![\d.,/-]*\d)/gu },
	{ kind: 'codice', pattern: /\b(?:CIG|CUP)\s*:?\s*(?=\w*\d)[A-Z0-9]{10,15}\b/gu },
	{
		kind: 'telefono',
		pattern:
			/(?<![\d/.])(?:\+39[\s.]?)?(?:0\d{1,3}|3\d{2})[\s./-]?\d{3,4}(?:[\s.-]?\d{2,4}){0,2}(?![\d/])/gu,
	},
	{
		kind: 'protocollo',
		pattern:
			/\b(?:prot(?:\.|ocollo)?(?:\s*gen\.?)?|determina(?:zione)?|delibera(?:zione)?)\s*(?:n(?:\.|umero|°)?)?\s*°?\s*\d[\d./-]*(?:\s+del\s+(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}°?\s+\p{L}+\s+\d{4}))?/giu,
	},
	{
		kind: 'indirizzo',
		pattern: new RegExp(
			`(?<!\\p{L})(?:[Vv]ia(?:le)?|[Pp]iazza(?:le)?|[Cc]orso|[Ll]argo|[Vv]icolo)\\s+(?:${SMALL}\\s*)?${NAME}(?:,?\\s*(?:n\\.\\s*)?\\d+(?:/?[a-zA-Z])?)?(?![\\p{L}\\d])`,
			'gu',
		),
	},
	{
		kind: 'persona',
		pattern: new RegExp(
			`(?<!\\p{L})(?:dott|dott\\.ssa|dottor|dottoressa|sig|sig\\.ra|signor|signora|avv|ing|arch|assessor[ea]?|sindac[oa]|presidente)\\.?\\s+${CAPITAL}(?:\\s+${CAPITAL}){0,2}`,
			'gu',
		),
	},
	{ kind: 'ente', pattern: new RegExp(`(?<!\\p{L})(?:${BODIES.join('|')})${OF}${NAME}`, 'gu') },
];
