import { expect, test } from 'vitest';
import { certificateCode, printedCode, readCertificateCode } from './seminar-certificate.ts';

const BYTES = Uint8Array.from({ length: 16 }, (_, index) => index * 17);

test('a code is what its random bytes say, in signs that nobody confuses', () => {
	expect(certificateCode(BYTES)).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
	expect(certificateCode(BYTES)).toBe(certificateCode(BYTES.slice()));
	expect(() => certificateCode(BYTES.slice(1))).toThrow('16 random bytes');
});

test.each([
	['printed', printedCode],
	['in small letters', (code: string) => code.toLowerCase()],
	[
		'with blanks around and inside',
		(code: string) => ` ${printedCode(code).replaceAll('-', ' ')} `,
	],
	['with O for zero', (code: string) => code.replaceAll('0', 'O')],
	['with I and L for one', (code: string) => code.replace('1', 'I').replaceAll('1', 'l')],
])('a code is read back as it was %s', (_how, typed) => {
	const code = certificateCode(BYTES);
	expect(readCertificateCode(typed(code))).toBe(code);
});

test.each(['', '1234', `${'A'.repeat(16)}B`, 'U'.repeat(16), '<script>alert(1)'])(
	'«%s» is no code',
	(typed) => expect(readCertificateCode(typed)).toBeNull(),
);
