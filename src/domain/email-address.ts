export type AddressReading =
	| { ok: true; address: string }
	| { ok: false; reason: 'empty' | 'too-long' | 'malformed' };

/** RFC 5321, 4.5.3.1: what a mail server must take. */
const LONGEST = { whole: 254, local: 64 };

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN =
	/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$/;

/**
 * Reads one e-mail address in the canonical form that the roster keeps: ASCII, lower case, without
 * spaces around. It is stricter than the standard on purpose: no quotes, comments, lists, brackets
 * or address literals, in which mail programs see several recipients or another one. A tag
 * (`nome+tag@…`) is part of the address; a domain with accents must be written in punycode.
 */
export function readEmailAddress(typed: string): AddressReading {
	const trimmed = typed.replaceAll(/^[ \t]+|[ \t]+$/g, '');
	if (trimmed === '') return { ok: false, reason: 'empty' };
	if (trimmed.length > LONGEST.whole) return { ok: false, reason: 'too-long' };
	// Before lower-casing: it would turn the Kelvin sign into a plain k.
	if (!/^[!-~]+$/.test(trimmed)) return { ok: false, reason: 'malformed' };
	const address = trimmed.toLowerCase();
	return isAddress(address) ? { ok: true, address } : { ok: false, reason: 'malformed' };
}

function isAddress(address: string): boolean {
	const [local = '', domain = '', ...more] = address.split('@');
	if (more.length > 0 || local.length > LONGEST.local) return false;
	return LOCAL_PART.test(local) && DOMAIN.test(domain);
}
