import { expect, test } from 'vitest';
import { SYSTEM_RANDOMNESS } from './randomness.ts';
import { isSecret } from './secrets.ts';

test('ten thousand secrets are 256 bits each, all different, and no UUIDs', () => {
	const secrets = Array.from({ length: 10_000 }, SYSTEM_RANDOMNESS.secret);
	expect(new Set(secrets).size).toBe(10_000);
	expect(secrets.every(isSecret)).toBe(true);
});

test('codes are six digits, leading zeros included, from the whole range', () => {
	const codes = Array.from({ length: 10_000 }, SYSTEM_RANDOMNESS.code);
	expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
	for (const digit of '0123456789') expect(codes.some((code) => code.startsWith(digit))).toBe(true);
});
