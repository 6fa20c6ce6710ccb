/** Digits and capitals that nobody confuses when they copy them (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const GROUP = 4;

/**
 * The code of a certificate: eighty bits, so that nobody finds one by trying.
 *
 * @param random as many bytes as the code has characters, at least
 */
export function certificateCode(random: Uint8Array): string {
	if (random.length < LENGTH) throw new Error(`A code needs ${LENGTH} random bytes.`);
	return [...random.slice(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** The code as it is printed: `7F3K-9M2Q-…`. */
export function printedCode(code: string): string {
	return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** Reads a code as people copy it; `null` where it cannot be one. */
export function readCertificateCode(typed: string): string | null {
	const code = typed
		.toUpperCase()
		.replaceAll(/[\s.–-]/g, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	const isCode = code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter));
	return isCode ? code : null;
}
