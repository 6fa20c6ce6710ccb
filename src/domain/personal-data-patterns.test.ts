import { expect, test } from 'vitest';
import { findPersonalData, isFiscalCode, isIban } from './personal-data-patterns.ts';

/** Made up for examples: the person of the ministry's own guide, and one with letters for digits. */
test.each(['RSSMRA85T10A562S', 'rssmra85t10a562s', 'MRTMTT91D08F205J', 'RSSMRAURTMLARSNB'])(
	'%s is a codice fiscale, or is not by its check character alone',
	(code) => {
		const last = code.at(-1) ?? '';
		const passing = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) =>
			isFiscalCode(code.slice(0, 15) + letter),
		);
		expect(passing).toHaveLength(1);
		if (!code.includes('URTML')) expect(passing[0]).toBe(last.toUpperCase());
	},
);

test.each(['RSSMRA85T10A562T', 'RSSMRA85Z10A562S', 'RSSMRA85T10A562', '12345678903', ''])(
	'"%s" is no codice fiscale',
	(code) => {
		expect(isFiscalCode(code)).toBe(false);
	},
);

test.each([
	'IT60X0542811101000000123456',
	'IT60 X054 2811 1010 0000 0123 456',
	'DE89370400440532013000',
])('"%s" is an IBAN', (code) => {
	expect(isIban(code)).toBe(true);
});

test.each(['IT61X0542811101000000123456', 'IT60X054281110100000012345', 'IT60', 'ABCD'])(
	'"%s" is no IBAN',
	(code) => {
		expect(isIban(code)).toBe(false);
	},
);

test.each([
	['C.F. RSSMRA85T10A562S, nato a', 'codice-fiscale', 'RSSMRA85T10A562S'],
	['conto IT60 X054 2811 1010 0000 0123 456.', 'iban', 'IT60 X054 2811 1010 0000 0123 456'],
	['cell. 333 1234567', 'telefono', '333 1234567'],
	['tel. +39 02 1234567', 'telefono', '+39 02 1234567'],
	['tel. 02.12345678', 'telefono', '02.12345678'],
	['Tel: 0461/123456;', 'telefono', '0461/123456'],
	['scrivere a anna.faggi@valbruna.example.', 'posta', 'anna.faggi@valbruna.example'],
])('in «%s» there is one %s', (text, kind, value) => {
	expect(findPersonalData(text)).toEqual([{ kind, value }]);
});

test.each([
	'd.lgs. 3 luglio 2017, n. 117, artt. 55 e 56',
	'CUP J81B26000120006, CIG B1234567A9',
	'euro 180.000,00 per 24 mesi',
	'prot. 0012345/2026 del 12/10/2026',
	'RSSMRA85T10A562T',
	'delibera n. 45 del 2026-10-12',
	'C.F. 80000000002',
	'',
])('in «%s» there is nobody’s data', (text) => {
	expect(findPersonalData(text)).toEqual([]);
});

test('the same thing said twice is found once', () => {
	expect(findPersonalData('a@b.example, a@b.example')).toHaveLength(1);
});
