const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
const MAPPED_IPV4 = /^::ffff:(?=\d+\.)/i;
const GROUP = /^[0-9a-f]{1,4}$/;

/** The network of an address that cannot be read: all of them share one, so that none goes free. */
const UNKNOWN_NETWORK = 'unknown';

/**
 * The network that attempts are counted for: the address itself for IPv4, its first 64 bits for
 * IPv6, of which one household has 2^64 to change among.
 *
 * @param address the visitor's, as the platform says it, never from a header that visitors write
 */
export function networkOf(address: string | null): string {
	const plain = (address ?? '').trim().toLowerCase().replace(MAPPED_IPV4, '');
	if (IPV4.test(plain)) return plain;
	const groups = expandIpv6(plain);
	return groups ? `${groups.slice(0, 4).join(':')}::/64` : UNKNOWN_NETWORK;
}

function expandIpv6(address: string): string[] | null {
	const [head = '', tail, ...more] = address.split('::');
	if (more.length > 0) return null;
	const before = splitGroups(head);
	const after = splitGroups(tail ?? '');
	const missing = 8 - before.length - after.length;
	if (tail === undefined ? missing !== 0 : missing < 1) return null;
	const groups = [...before, ...Array<string>(missing).fill('0'), ...after];
	if (!groups.every((group) => GROUP.test(group))) return null;
	return groups.map((group) => Number.parseInt(group, 16).toString(16));
}

function splitGroups(part: string): string[] {
	return part === '' ? [] : part.split(':');
}
