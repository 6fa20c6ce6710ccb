import { STRANGER } from '#domain/access.ts';
import type { Programme } from '#domain/programme.ts';
import type { ReadVisitor } from '#functions/auth/read-visitor.ts';
import type { Config } from '#functions/config.ts';
import {
	type Call,
	findTarget,
	needsVisitor,
	type Ruling,
	rule,
	type Site,
} from '#functions/gate.ts';
import { plainAnswer, sendTo, sendToSignIn } from '#functions/http-answers.ts';
import { REFUSAL_PAGES } from '#functions/manifest.ts';
import { readPost } from '#functions/post-guard.ts';
import type { OnDemandRoute, RouteHandler } from '#functions/routes.ts';
import { sendFile } from '#functions/send-file.ts';
import type { Visit } from '#functions/visit.ts';

/** What the Worker puts behind its door. */
export type House = {
	site: Site;
	config: Config;
	programme: Programme;
	readVisitor: (config: Config, request: Request, now: number) => Promise<ReadVisitor>;
	handlers: Readonly<Record<RouteHandler, (request: Request, visit: Visit) => Promise<Response>>>;
};

/** One request, with the moment it came in and where to leave work for later. */
export type Arrival = {
	request: Request;
	path: string | null;
	now: number;
	afterwards: Visit['afterwards'];
};

const NOBODY: ReadVisitor = { visitor: STRANGER, sessionHash: null };

/**
 * Answers one request: is it for us, what is it about, who asks, may they.
 *
 * @throws whatever breaks below; the caller turns it into an answer without content
 */
export async function answer(arrival: Arrival, house: House): Promise<Response> {
	const { request, path, now, afterwards } = arrival;
	const { config } = house;
	const { origin, host, search } = new URL(request.url);
	if (origin !== config.origin) {
		const isOurName = host === new URL(config.origin).host;
		return isOurName ? sendTo(`${config.origin}${path ?? '/'}`) : plainAnswer('misdirected');
	}
	const call: Call = { method: request.method, path, query: search.slice(1) };
	const target = findTarget(call, house.site);
	const reading = needsVisitor(target) ? await house.readVisitor(config, request, now) : NOBODY;
	if (reading.refresh) afterwards(reading.refresh());
	const { visitor, sessionHash } = reading;
	const { programme } = house;
	const visit: Visit = { visitor, sessionHash, config, programme, now, afterwards };
	return carryOut(rule(call, target, visitor), { arrival, house, visit });
}

type Occasion = { arrival: Arrival; house: House; visit: Visit };

function carryOut(ruling: Ruling, occasion: Occasion): Promise<Response> | Response {
	switch (ruling.kind) {
		case 'file':
			return sendFile(ruling.file, delivery(occasion));
		case 'route':
			return enterRoute(ruling.route, occasion);
		case 'add-slash':
			return sendTo(ruling.to);
		case 'sign-in':
			return sendToSignIn(ruling.returnTo);
		case 'renew':
			return refuseWith('renew', 403, occasion);
		case 'unknown':
			return refuseWith('unknown', 404, occasion);
		case 'method-not-allowed':
			return plainAnswer('method-not-allowed');
	}
}

async function enterRoute(route: OnDemandRoute, occasion: Occasion): Promise<Response> {
	const { arrival, house, visit } = occasion;
	const limits = {
		origin: house.config.origin,
		longest: route.longestBody,
		foreign: route.foreignForms,
	};
	const admitted = await admit(arrival, limits);
	if (admitted instanceof Response) return admitted;
	const made = await house.handlers[route.handler](admitted, visit);
	if (made.status === 404) return refuseWith('unknown', 404, occasion);
	if (made.status >= 500) return plainAnswer('unavailable');
	return asPrivate(made, arrival.request.method);
}

/** The request as the route gets it: our own origin, no intermediary's word on where it came from. */
type Limits = { origin: string; longest: number | undefined; foreign: true | undefined };

async function admit(arrival: Arrival, limits: Limits): Promise<Request | Response> {
	const { request, path } = arrival;
	const { origin } = limits;
	const address = `${origin}${path}${new URL(request.url).search}`;
	const headers = new Headers(request.headers);
	for (const name of [...headers.keys()]) if (FORWARDING.test(name)) headers.delete(name);
	if (request.method !== 'POST') return new Request(address, { method: request.method, headers });
	const post = await readPost(request, limits);
	if (!post.ok) return plainAnswer(post.refusal);
	// Astro asks for our origin once more; the guard has asked already, where it matters.
	headers.set('Origin', origin);
	return new Request(address, { method: 'POST', headers, body: post.body });
}

const FORWARDING = /^(?:x-)?(?:forwarded|original|rewrite|host|http-method)/;

function asPrivate(made: Response, method: string): Response {
	const headers = new Headers(made.headers);
	headers.set('Cache-Control', 'private, no-store');
	headers.append('Vary', 'Cookie');
	const { status, statusText } = made;
	return new Response(method === 'HEAD' ? null : made.body, { status, statusText, headers });
}

/** The page of a refusal is the same file for everybody, whatever they asked. */
function refuseWith(
	kind: keyof typeof REFUSAL_PAGES,
	status: number,
	occasion: Occasion,
): Promise<Response> {
	const file = { file: REFUSAL_PAGES[kind], url: null, audience: 'public' } as const;
	return sendFile(file, { ...delivery(occasion), status });
}

function delivery({ arrival, house }: Occasion) {
	const { assets, origin } = house.config;
	return { assets, origin, request: arrival.request };
}
