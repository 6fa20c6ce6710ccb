import { describe, expect, test } from 'vitest';
import { readFiscalNumber, readMailbox, readOrdinaryMailbox, readPhone } from './body-fields.ts';
import { codeOf, type FieldReading, oneOf, textUpTo } from './field-reading.ts';

/** What was read, or the name of the fault. */
function shortly(reading: FieldReading): string {
	return reading.ok ? reading.value : `(${reading.fault.kind})`;
}

describe('a fiscal code or VAT number', () => {
	test.each([
		['12345678903', '12345678903'],
		[' 123 456 789 03 ', '12345678903'],
		['IT12345678903', '12345678903'],
		['it-12345678903', '12345678903'],
		['12345678904', '(check-digit)'],
		['1234567890', '(malformed)'],
		['RSSMRA80A01H501U', '(personal)'],
		['rssmra80a01h501u', '(personal)'],
		['non lo so', '(malformed)'],
		['FR12345678903', '(malformed)'],
		["12345678903' OR 1=1 --", '(malformed)'],
	])('%j reads as %s', (typed, read) => {
		expect(shortly(readFiscalNumber(typed))).toBe(read);
	});
});

describe('an ordinary mailbox', () => {
	test.each([
		['Anna@Comune.Valbruna.Example', 'anna@comune.valbruna.example'],
		['anna@pec.comune.valbruna.example', '(certified)'],
		['anna', '(malformed)'],
		['anna@comune.example, bruno@comune.example', '(malformed)'],
		['anna@comune.example\r\nBcc: x@evil.example', '(malformed)'],
		[`${'a'.repeat(250)}@comune.example`, '(too-long)'],
	])('%j reads as %s', (typed, read) => {
		expect(shortly(readOrdinaryMailbox(typed))).toBe(read);
	});
});

test('the field for a certified mailbox takes one, and any other', () => {
	expect(shortly(readMailbox('protocollo@pec.comune.example'))).toBe(
		'protocollo@pec.comune.example',
	);
	expect(shortly(readMailbox('protocollo@comune.example'))).toBe('protocollo@comune.example');
	expect(shortly(readMailbox('protocollo'))).toBe('(malformed)');
});

describe('a telephone number', () => {
	test.each([
		['02.46764310', '02.46764310'],
		['+39 02 4676 4310', '+39 02 4676 4310'],
		['(0584) 12-34-56', '(0584) 12-34-56'],
		['12345', '(malformed)'],
		['1234567890123456', '(malformed)'],
		['02 46764310 int. 5', '(malformed)'],
		['chiamami', '(malformed)'],
	])('%j reads as %s', (typed, read) => {
		expect(shortly(readPhone(typed))).toBe(read);
	});
});

describe('a code of six letters or digits', () => {
	test.each([
		['UFABCD', 'UFABCD'],
		['ufab-1 2', 'UFAB12'],
		['UFABC', '(malformed)'],
		['UFABCDE', '(malformed)'],
		['UFABC€', '(malformed)'],
		['---', '(malformed)'],
	])('%j reads as %s', (typed, read) => {
		expect(shortly(codeOf(6)(typed))).toBe(read);
	});
});

test('a choice is one of its codes, to the letter', () => {
	expect(shortly(oneOf(['base'])('base'))).toBe('base');
	expect(shortly(oneOf(['base'])('Base'))).toBe('(unknown)');
});

describe('a text', () => {
	test('of the longest length is taken, and one character more is counted', () => {
		expect(shortly(textUpTo(5)('abcde'))).toBe('abcde');
		expect(textUpTo(5)('abcdef')).toEqual({
			ok: false,
			fault: { kind: 'too-long', length: 6, limit: 5 },
		});
	});

	test('is measured as it is kept, without the blanks around it', () => {
		expect(shortly(textUpTo(5)('  ab   cd \n'))).toBe('ab cd');
	});

	test('says something', () => {
		expect(shortly(textUpTo(5)('-'))).toBe('(malformed)');
	});
});
