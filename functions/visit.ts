import type { Visitor } from '#domain/access.ts';
import type { Programme } from '#domain/programme.ts';
import type { Config } from '#functions/config.ts';

/** What the Worker already knows when it hands a request to an on-demand page. */
export type Visit = {
	visitor: Visitor;
	/** SHA-256 of the session's token, so that a page can name its own session; `null` without one. */
	sessionHash: string | null;
	config: Config;
	programme: Programme;
	now: number;
	/** Runs after the answer has left. */
	afterwards: (work: Promise<unknown>) => void;
};

const visits = new WeakMap<Request, Visit>();

/** Ties what the Worker found out to the request that it hands on, for `visitOf` to read. */
export function rememberVisit(request: Request, visit: Visit): void {
	visits.set(request, visit);
}

/**
 * @returns what the Worker found out about this request
 * @throws if the request did not come through the Worker: a page must not answer around the gate
 */
export function visitOf(request: Request): Visit {
	const visit = visits.get(request);
	if (!visit) throw new Error('This request did not come through functions/worker.ts.');
	return visit;
}
