import { describe, expect, test, vi } from 'vitest';
import { type PersonProof, verifyPerson } from '#functions/verify-person.ts';

const SETTINGS = { siteKey: 'a key', secret: 'a secret' };
const PROOF: PersonProof = { token: 'a token', submission: 'one', host: 'comunita.example' };
const PERSON = { success: true, hostname: 'comunita.example', action: 'adesione' };

function answering(body: unknown, status = 200) {
	return vi.fn<typeof fetch>(async () => Response.json(body, { status }));
}

/** What was asked of Cloudflare. */
async function askedWith(proof: PersonProof): Promise<URLSearchParams> {
	const ask = answering(PERSON);
	await verifyPerson(SETTINGS, proof, ask);
	const [address, init] = ask.mock.calls[0] ?? [];
	expect(address).toBe('https://challenges.cloudflare.com/turnstile/v0/siteverify');
	return new URLSearchParams(String(init?.body));
}

test('a token made for this site and this form is a person’s', async () => {
	expect(await verifyPerson(SETTINGS, PROOF, answering(PERSON))).toBe('person');
});

describe('refused is', () => {
	test.each([
		[
			'a token that Cloudflare refuses',
			{ success: false, 'error-codes': ['timeout-or-duplicate'] },
		],
		['one made on another site', { ...PERSON, hostname: 'evil.example' }],
		['one made for another form', { ...PERSON, action: 'accesso' }],
		['one whose site is not told', { success: true }],
		['a success that is only a word', { ...PERSON, success: 'true' }],
		['an empty answer', {}],
	])('%s', async (_what, body) => {
		expect(await verifyPerson(SETTINGS, PROOF, answering(body))).toBe('refused');
	});

	test('a token that is too long to be one, without asking', async () => {
		const ask = answering(PERSON);
		const proof = { ...PROOF, token: 'a'.repeat(2_049) };
		expect(await verifyPerson(SETTINGS, proof, ask)).toBe('refused');
		expect(ask).not.toHaveBeenCalled();
	});
});

describe('nothing is known', () => {
	test('without a token, and nobody is asked', async () => {
		const ask = answering(PERSON);
		expect(await verifyPerson(SETTINGS, { ...PROOF, token: '' }, ask)).toBe('unknown');
		expect(ask).not.toHaveBeenCalled();
	});

	test.each([
		['the connection fails', async () => Promise.reject(new TypeError('no connection'))],
		['the answer comes too late', async () => Promise.reject(new DOMException('', 'TimeoutError'))],
		['the service is in trouble', answering({}, 503)],
		['the answer is no JSON', async () => new Response('<html>')],
		['the answer is null', answering(null)],
	] as const)('when %s', async (_when, ask) => {
		expect(await verifyPerson(SETTINGS, PROOF, ask)).toBe('unknown');
	});
});

describe('Cloudflare is told', () => {
	test('secret and token, and nothing about the visitor', async () => {
		const asked = await askedWith(PROOF);
		expect([...asked.keys()].sort()).toEqual(['idempotency_key', 'response', 'secret']);
		expect(asked.get('response')).toBe('a token');
	});

	test('the same key for the same token of the same sending, as a double click makes it', async () => {
		const key = async (proof: PersonProof) => (await askedWith(proof)).get('idempotency_key');
		const first = await key(PROOF);
		expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(await key(PROOF)).toBe(first);
		expect(await key({ ...PROOF, submission: 'two' })).not.toBe(first);
		expect(await key({ ...PROOF, token: 'another token' })).not.toBe(first);
	});
});
