import { door } from '#text/door.ts';

/** Where a stranger goes to sign in, and from there back. */
const SIGN_IN = '/accedi/';
const NOT_STORED = 'no-store';
const RETRY_AFTER_SECONDS = '30';

/** The answers that the Worker writes itself: short pages that need neither files nor database. */
const PLAIN_ANSWERS = {
	'method-not-allowed': {
		status: 405,
		text: door.methodNotAllowed,
		headers: { Allow: 'GET, HEAD' },
	},
	misdirected: { status: 421, text: door.misdirected, headers: {} },
	'foreign-origin': { status: 403, text: door.foreignOrigin, headers: {} },
	'not-a-form': { status: 415, text: door.notAForm, headers: {} },
	'too-large': { status: 413, text: door.tooLarge, headers: {} },
	unavailable: {
		status: 503,
		text: door.unavailable,
		headers: { 'Retry-After': RETRY_AFTER_SECONDS },
	},
	renew: { status: 403, text: door.renew, headers: {} },
	unknown: { status: 404, text: door.unknown, headers: {} },
} as const;

export type PlainAnswer = keyof typeof PLAIN_ANSWERS;

/** A whole page of a few words, never stored, with the status that its kind calls for. */
export function plainAnswer(kind: PlainAnswer): Response {
	const { status, text, headers } = PLAIN_ANSWERS[kind];
	return new Response(plainPage(text), {
		status,
		headers: {
			...headers,
			'Content-Type': 'text/html; charset=utf-8',
			'Cache-Control': NOT_STORED,
		},
	});
}

/** The one refusal: empty, and the same whether the address exists or not. */
export function sendToSignIn(returnTo: string): Response {
	return emptyAnswer(303, `${SIGN_IN}?ritorno=${encodeURIComponent(returnTo)}`);
}

/** @param to canonical path of the site, or its full address when the scheme changes */
export function sendTo(to: string): Response {
	return emptyAnswer(308, to);
}

function emptyAnswer(status: number, location: string): Response {
	return new Response(null, {
		status,
		headers: { Location: location, 'Cache-Control': NOT_STORED },
	});
}

function plainPage({ title, sentence }: { title: string; sentence: string }): string {
	return `<!doctype html><html lang="${door.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${sentence}</p></main></body></html>`;
}
