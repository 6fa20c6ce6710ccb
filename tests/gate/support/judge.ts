import { REFUSAL_PAGES } from '#functions/manifest.ts';
import { readSiteFile } from './house.ts';
import type { Persona } from './people.ts';
import type { RawAnswer } from './raw-http.ts';
import type { RawRequest } from './request.ts';

/**
 * `denied`: the one refusal of a reserved address. `unknown`: the 404 page. `closed`: either, or a
 * plain 4xx, for shapes that the server itself may turn away. `not-allowed`: 405.
 */
export type Expected = 'denied' | 'unknown' | 'closed' | 'not-allowed' | 'misdirected' | 'public';

export type Case = {
	id: string;
	request: RawRequest;
	expected: Expected;
	/** Canonical path of the request, when `target` is not it: the way to sign in names it. */
	path?: string;
};

type Verdict = string | null;
type Judge = (answer: RawAnswer, given: Case, persona: Persona) => Verdict;

/** What the viewer of a PDF may use of the site: nothing. */
export const PDF_POLICY =
	"default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const PAGE_POLICY =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

/** What every answer of the Worker carries. */
const EVERYWHERE: Readonly<Record<string, RegExp>> = {
	'x-gate': /^[0-9a-f]{16}$/,
	'x-content-type-options': /^nosniff$/,
	'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'permissions-policy': /camera=\(\)/,
	'referrer-policy': /^same-origin$/,
	'content-security-policy': new RegExp(`^(?:${PAGE_POLICY}(?:; sandbox)?|${PDF_POLICY})$`),
};

/** @returns what is wrong with an answer, `null` when it is as expected */
export const judge: Judge = (answer, given, persona) =>
	JUDGES[given.expected](answer, given, persona);

const JUDGES: Record<Expected, Judge> = {
	denied: (answer, given, persona) =>
		persona === 'lapsed' ? isRenewal(answer, given) : isSignIn(answer, given),
	unknown: (answer, given) =>
		first(
			is('status', answer.status, 404),
			hasHeaders(answer),
			is('cache', answer.headers.get('cache-control'), 'no-store'),
			hasNone(answer, ['location', 'etag', 'last-modified', 'set-cookie']),
			isFile(answer, given, REFUSAL_PAGES.unknown),
		),
	closed: (answer) =>
		first(
			[303, 400, 403, 404, 405, 414, 421, 431, 501, 505, 0].includes(answer.status)
				? null
				: isTurnedAwayByServer(answer),
			hasNone(answer, ['etag', 'last-modified']),
			/^\/accedi\/\?ritorno=[a-z0-9%A-F_.-]*$|^$/.test(answer.headers.get('location') ?? '')
				? null
				: `location ${answer.headers.get('location')}`,
		),
	'not-allowed': (answer) =>
		first(
			is('status', answer.status, 405),
			hasHeaders(answer),
			is('allow', answer.headers.get('allow'), 'GET, HEAD'),
			hasNone(answer, ['location', 'etag', 'last-modified']),
		),
	misdirected: (answer) =>
		first(
			is('status', answer.status, 421),
			hasHeaders(answer),
			hasNone(answer, ['location', 'etag']),
		),
	public: (answer) => first(is('status', answer.status, 200), hasHeaders(answer)),
};

/** Targets that are no URL never reach the Worker: the runtime answers them itself, without content. */
function isTurnedAwayByServer({ status, headers, body }: RawAnswer): Verdict {
	const isOurs = headers.has('x-gate');
	return status === 500 && !isOurs && body.length < 100 ? null : `status ${status}`;
}

function isSignIn(answer: RawAnswer, given: Case): Verdict {
	const path = given.path ?? given.request.target.replace(/[?#].*$/, '');
	return first(
		is('status', answer.status, 303),
		is('location', answer.headers.get('location'), `/accedi/?ritorno=${encodeURIComponent(path)}`),
		is('body', answer.body.length, 0),
		is('cache', answer.headers.get('cache-control'), 'no-store'),
		hasHeaders(answer),
		hasNone(answer, ['etag', 'last-modified', 'content-type', 'set-cookie', 'accept-ranges']),
	);
}

function isRenewal(answer: RawAnswer, given: Case): Verdict {
	return first(
		is('status', answer.status, 403),
		is('cache', answer.headers.get('cache-control'), 'no-store'),
		hasHeaders(answer),
		hasNone(answer, ['etag', 'last-modified', 'location', 'set-cookie']),
		isFile(answer, given, REFUSAL_PAGES.renew),
	);
}

function isFile(answer: RawAnswer, { request }: Case, file: string): Verdict {
	const wanted = request.method === 'HEAD' ? Buffer.alloc(0) : readSiteFile({ file });
	return answer.body.equals(wanted) ? null : `the body is not ${file}`;
}

export function hasHeaders({ headers }: RawAnswer): Verdict {
	const wrong = Object.entries(EVERYWHERE).find(
		([name, rule]) => !rule.test(headers.get(name) ?? ''),
	);
	return wrong ? `${wrong[0]}: ${headers.get(wrong[0])}` : null;
}

function hasNone({ headers }: RawAnswer, names: readonly string[]): Verdict {
	const found = names.find((name) => headers.has(name));
	return found ? `${found}: ${headers.get(found)}` : null;
}

function is(what: string, found: unknown, wanted: unknown): Verdict {
	return found === wanted ? null : `${what} is ${found}, not ${wanted}`;
}

function first(...verdicts: readonly Verdict[]): Verdict {
	return verdicts.find((verdict) => verdict !== null) ?? null;
}
