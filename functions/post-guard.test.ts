import { describe, expect, test } from 'vitest';
import { LONGEST_BODY, type PostReading, readPost } from './post-guard.ts';

const ORIGIN = 'https://comunita.example';
const FORM = { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' };

describe('a form of our own pages is read', () => {
	test.each([
		['urlencoded', FORM],
		['multipart', { ...FORM, 'Content-Type': 'multipart/form-data; boundary=x' }],
		[
			'with a character set',
			{ ...FORM, 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' },
		],
		['from the same site', { ...FORM, 'Sec-Fetch-Site': 'same-origin' }],
		['typed by the person', { ...FORM, 'Sec-Fetch-Site': 'none' }],
	])('%s', async (_what, headers) => {
		const reading = await post(headers, 'a=b');
		expect(reading.ok && new TextDecoder().decode(reading.body)).toBe('a=b');
	});

	test('up to the longest body', async () => {
		expect((await post(FORM, 'a'.repeat(LONGEST_BODY))).ok).toBe(true);
	});
});

describe('anything else is refused', () => {
	test.each([
		['no origin', { 'Content-Type': FORM['Content-Type'] }, 'foreign-origin'],
		['another origin', { ...FORM, Origin: 'https://evil.example' }, 'foreign-origin'],
		['a null origin', { ...FORM, Origin: 'null' }, 'foreign-origin'],
		['another scheme', { ...FORM, Origin: 'http://comunita.example' }, 'foreign-origin'],
		['another site', { ...FORM, 'Sec-Fetch-Site': 'cross-site' }, 'foreign-origin'],
		['a neighbouring host', { ...FORM, 'Sec-Fetch-Site': 'same-site' }, 'foreign-origin'],
		['JSON', { ...FORM, 'Content-Type': 'application/json' }, 'not-a-form'],
		['plain text', { ...FORM, 'Content-Type': 'text/plain' }, 'not-a-form'],
		['packed', { ...FORM, 'Content-Encoding': 'gzip' }, 'not-a-form'],
		['declared too large', { ...FORM, 'Content-Length': String(LONGEST_BODY + 1) }, 'too-large'],
	])('%s', async (_what, headers, refusal) => {
		expect(await post(headers as Record<string, string>, 'a=b')).toEqual({ ok: false, refusal });
	});

	test('too large, whatever it declared', async () => {
		expect(await post({ ...FORM, 'Content-Length': '3' }, 'a'.repeat(LONGEST_BODY + 1))).toEqual({
			ok: false,
			refusal: 'too-large',
		});
	});
});

describe('where the address itself says who may', () => {
	test.each([
		['no origin', { 'Content-Type': FORM['Content-Type'] }],
		['another site', { ...FORM, Origin: 'https://mail.example', 'Sec-Fetch-Site': 'cross-site' }],
	])('a form with %s is read', async (_what, headers) => {
		expect((await post(headers as Record<string, string>, 'a=b', true)).ok).toBe(true);
	});

	test('what is no form is refused all the same', async () => {
		expect(await post({ 'Content-Type': 'application/json' }, '{}', true)).toEqual({
			ok: false,
			refusal: 'not-a-form',
		});
	});
});

function post(
	headers: Record<string, string>,
	body: string,
	foreign = false,
): Promise<PostReading> {
	const request = new Request(`${ORIGIN}/accedi/`, { method: 'POST', headers, body });
	return readPost(request, { origin: ORIGIN, foreign });
}
