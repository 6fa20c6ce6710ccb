/** A secret of 256 bits as we write it: 43 characters of base64url. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** Whether a text has the shape of a secret of ours; it says nothing about whose it is. */
export function isSecret(value: string | null): value is string {
	return value !== null && SECRET.test(value);
}

/** @returns SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal */
export async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
