import { describe, expect, test } from 'vitest';
import { readReceipt, receiptAddress } from '#functions/application-receipt.ts';
import type { Config } from '#functions/config.ts';

const CONFIG = { authSecret: 'a secret of thirty-two bytes, or more' } as Config;

async function queryOf(number: string): Promise<URLSearchParams> {
	return new URL(await receiptAddress(CONFIG, number), 'https://comunita.example').searchParams;
}

test('a receipt that we have written shows its number', async () => {
	expect(await readReceipt(CONFIG, await queryOf('2026-0007'))).toBe('2026-0007');
});

test('its address holds the number and its seal alone', async () => {
	const query = await queryOf('2026-0007');
	expect([...query.keys()]).toEqual(['n', 'c']);
	expect(query.get('c')).toMatch(/^[0-9a-f]{32}$/);
});

describe('no number is shown for', () => {
	test.each([
		['a guessed number', { n: '2026-0008' }],
		['a guessed seal', { c: 'a'.repeat(32) }],
		['no seal', { c: '' }],
		['a part of the seal', { c: 'a' }],
		['a text in place of the number', { n: '<script>' }],
	])('%s', async (_what, change) => {
		const query = await queryOf('2026-0007');
		for (const [name, value] of Object.entries(change)) query.set(name, value);
		expect(await readReceipt(CONFIG, query)).toBeNull();
	});

	test('a seal of another site', async () => {
		const other = { authSecret: 'another secret, of thirty-two bytes' } as Config;
		expect(await readReceipt(other, await queryOf('2026-0007'))).toBeNull();
	});

	test('nothing at all', async () => {
		expect(await readReceipt(CONFIG, new URLSearchParams())).toBeNull();
	});
});
