import type { Config } from '#functions/config.ts';

export type HeaderContext = {
	build: string;
	/** `null` when the address has no canonical spelling. */
	path: string | null;
	config: Pick<Config, 'oidc'> | null;
};

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
const CONTENT_POLICY = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
];
const CLOSING_POLICY = ["base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"];

/** Pages whose buttons lead, by a redirect, to a provider: browsers check `form-action` there too. */
const LEADS_TO_PROVIDERS = /^\/(?:accedi|area\/profilo)\//;

/**
 * @param answer any answer; its own security headers, if any, are replaced
 * @returns the same answer with the full set, `X-Gate` (the build that answered) included
 */
export function withSecurityHeaders(answer: Response, context: HeaderContext): Response {
	const headers = new Headers(answer.headers);
	for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
	const isDownload = headers.has('Content-Disposition');
	headers.set('Content-Security-Policy', contentPolicy(context, isDownload));
	headers.set('X-Gate', context.build);
	const { status, statusText } = answer;
	return new Response(answer.body, { status, statusText, headers });
}

/** A downloaded document that a browser opens all the same runs nothing and submits nothing. */
function contentPolicy({ path, config }: HeaderContext, isDownload: boolean): string {
	const providers = LEADS_TO_PROVIDERS.test(path ?? '') ? providerOrigins(config) : [];
	const formAction = ['form-action', "'self'", ...providers].join(' ');
	const sandbox = isDownload ? ['sandbox'] : [];
	return [...CONTENT_POLICY, formAction, ...CLOSING_POLICY, ...sandbox].join('; ');
}

function providerOrigins(config: HeaderContext['config']): string[] {
	const origins = (config?.oidc ?? []).map((provider) => new URL(provider.issuer).origin);
	return [...new Set(origins)];
}
