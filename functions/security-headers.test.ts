import { expect, test } from 'vitest';
import { withSecurityHeaders } from '#functions/security-headers.ts';

function policyOf(challenged: boolean, headers: Record<string, string> = {}): string {
	const answer = withSecurityHeaders(new Response('', { headers }), { build: 'build', challenged });
	return answer.headers.get('content-security-policy') ?? '';
}

test('the page with the check of who sends lets in Cloudflare’s script and frame, and no more', () => {
	const plain = policyOf(false).split('; ');
	const added = policyOf(true)
		.split('; ')
		.filter((rule) => !plain.includes(rule));
	expect(added).toEqual([
		"script-src 'self' 'wasm-unsafe-eval' https://challenges.cloudflare.com",
		'frame-src https://challenges.cloudflare.com',
	]);
});

test('no other page names another site', () => {
	expect(policyOf(false)).not.toContain('https:');
});

test('an attachment stays closed wherever it stands', () => {
	expect(policyOf(true, { 'Content-Disposition': 'inline' })).not.toContain('https:');
});
