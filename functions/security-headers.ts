import { TURNSTILE_ORIGIN } from '#functions/verify-person.ts';

/** What every answer carries, whoever made it. */
const ALWAYS: Readonly<Record<string, string>> = {
	'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	/** Not `no-referrer`: with that a browser posts our own forms with `Origin: null`. */
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
		'magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
};

/** Search needs `wasm-unsafe-eval` and a worker of ours; nothing else is let in. */
const SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'";

const CONTENT_POLICY = [
	"default-src 'none'",
	SCRIPTS,
	"worker-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	// Also where buttons lead to a provider: docs/decisions/023.
	"form-action 'self'",
	"base-uri 'none'",
	"object-src 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** The one page that shows Cloudflare's check of who sends a form, where it is configured. */
const CHALLENGE_POLICY = `${CONTENT_POLICY.replace(SCRIPTS, `${SCRIPTS} ${TURNSTILE_ORIGIN}`)}; frame-src ${TURNSTILE_ORIGIN}`;

/** What an attachment may do, by how it is sent. */
const ATTACHMENT_POLICIES: Readonly<Record<string, string>> = {
	/** A downloaded document that a browser opens all the same runs nothing and submits nothing. */
	attachment: `${CONTENT_POLICY}; sandbox`,
	/** A PDF has no use for anything of ours; `sandbox` keeps it from some viewers: docs/decisions/067. */
	inline: "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
};
const FIXED = Object.entries(ALWAYS);

/**
 * @param answer one that the Worker made, not one as it was fetched; its own security headers, if
 *   any, are replaced
 * @param build the one that answers, told in `X-Gate`
 * @param challenged whether the page shows the check of who sends its form
 */
export function withSecurityHeaders(
	answer: Response,
	{ build, challenged }: { build: string; challenged: boolean },
): Response {
	const { headers } = answer;
	for (const [name, value] of FIXED) headers.set(name, value);
	const [disposition = ''] = (headers.get('Content-Disposition') ?? '').split(';');
	const page = challenged ? CHALLENGE_POLICY : CONTENT_POLICY;
	const policy = ATTACHMENT_POLICIES[disposition] ?? page;
	headers.set('Content-Security-Policy', policy);
	headers.set('X-Gate', build);
	return answer;
}
