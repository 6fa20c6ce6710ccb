import { expect, test } from 'vitest';
import { networkOf } from './ip-network.ts';

const CASES = [
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
	['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
	['2001:db8::1', '2001:db8:0:0::/64'],
	['::1', '0:0:0:0::/64'],
	['::', '0:0:0:0::/64'],
	[null, 'unknown'],
	['', 'unknown'],
	['256.1.1.1', 'unknown'],
	['1.2.3', 'unknown'],
	['2001:db8::1::2', 'unknown'],
	['2001:db8:1:2:3:4:5', 'unknown'],
	['2001:db8:1:2:3:4:5:6:7', 'unknown'],
	['2001:db8:xyz::1', 'unknown'],
	['203.0.113.7, 198.51.100.1', 'unknown'],
] as const;

test.each(CASES)('attempts from %j are counted for %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
