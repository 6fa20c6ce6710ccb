/** What in a text says who a person is, or how to reach or pay them. */
export type PersonalDataKind = 'codice-fiscale' | 'iban' | 'telefono' | 'posta';

export type PersonalDatum = { kind: PersonalDataKind; value: string };

/**
 * Finds personal data that has a form one can recognise; what has none, such as a name, it cannot.
 * Check characters are verified, so that the number of a protocol is not taken for a person.
 *
 * @returns each thing once, kind by kind, in the order of the text
 */
export function findPersonalData(text: string): PersonalDatum[] {
	let rest = text;
	return PATTERNS.flatMap(({ kind, pattern, isReal }) => {
		const values = new Set<string>();
		// What is one thing is not looked at again: the end of an IBAN can look like a telephone.
		rest = rest.replaceAll(pattern, (value) => {
			if (!isReal(value)) return value;
			values.add(value);
			return '\n';
		});
		return [...values].map((value) => ({ kind, value }));
	});
}

/** Whether sixteen characters are a codice fiscale: form, and check character (D.M. 23 dicembre 1976). */
export function isFiscalCode(typed: string): boolean {
	const code = typed.toUpperCase();
	if (!FISCAL_CODE.test(code)) return false;
	const sum = [...code.slice(0, 15)].reduce((total, character, index) => {
		// The rule counts from one: its odd places are the even ones here.
		return total + (index % 2 === 0 ? oddValue(character) : evenValue(character));
	}, 0);
	return code[15] === String.fromCharCode(65 + (sum % 26));
}

/** Whether it is an IBAN: length of its country where we know it, and ISO 7064 mod 97-10 (ISO 13616). */
export function isIban(typed: string): boolean {
	const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
	if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(code)) return false;
	if (/^(IT|SM)/.test(code) && code.length !== 27) return false;
	const digits = [...`${code.slice(4)}${code.slice(0, 4)}`].map(digitsOf).join('');
	return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Letters stand for digits where two people would have the same code (omocodia). */
const FISCAL_CODE = /^[A-Z]{6}[\dL-NP-V]{2}[ABCDEHLMPRST][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/;

/** What a character counts in an odd place, 0 to 9 and then A to Z. */
const ODD = [
	1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function oddValue(character: string): number {
	return ODD[evenValue(character)] ?? 0;
}

function evenValue(character: string): number {
	return /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
}

function digitsOf(character: string): string {
	return /\d/.test(character) ? character : String(character.charCodeAt(0) - 55);
}

type Pattern = {
	kind: PersonalDataKind;
	pattern: RegExp;
	isReal: (value: string) => boolean;
};

const PATTERNS: readonly Pattern[] = [
	{
		kind: 'codice-fiscale',
		pattern: /(?<![A-Z0-9])[A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z](?![A-Z0-9])/gi,
		isReal: isFiscalCode,
	},
	{
		kind: 'iban',
		// Ours may be written in groups; those of other countries are looked for in one piece.
		pattern:
			/(?<![A-Z0-9])(?:IT\d{2}[ -]?[A-Z](?:[ -]?\d){10}(?:[ -]?[A-Z0-9]){12}|[A-Z]{2}\d{2}[A-Z0-9]{11,30})(?![A-Z0-9])/gi,
		isReal: isIban,
	},
	{
		kind: 'telefono',
		// With the prefix of Italy, or a mobile number, or a landline whose prefix is set apart.
		pattern:
			/(?<![\w.,/-])(?:(?:\+|00)39[ .]?(?:3\d{2}|0\d{1,3})|3[2-9]\d|0\d{1,3}(?=[ ./-]))[ ./-]?\d(?:[ .-]?\d){5,7}(?![\w/]|[.,-]\d)/g,
		isReal: (value) => value.replaceAll(/\D/g, '').length >= 9,
	},
	{
		kind: 'posta',
		pattern: /[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi,
		isReal: () => true,
	},
];
