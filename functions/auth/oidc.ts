import type { Visit } from '#functions/visit.ts';
import { comeBackFrom } from './oidc-arrival.ts';
import { leaveFor } from './oidc-departure.ts';
import type { Passage } from './oidc-passage.ts';

const ADDRESS = /^\/accedi\/oidc\/(signin|callback)\/([a-z]+)$/;

/**
 * Answers the two addresses of each configured provider: the one that a form posts to, and the one
 * that the provider sends the person back to.
 *
 * @throws what the database throws; a provider that fails is an outcome that the person reads
 */
export async function handleOidc(request: Request, visit: Visit): Promise<Response> {
	const [, step, id] = ADDRESS.exec(new URL(request.url).pathname) ?? [];
	const provider = visit.config.oidc.find((candidate) => candidate.id === id);
	if (!provider) return new Response(null, { status: 404 });
	const passage: Passage = { request, visit, provider };
	return step === 'signin' ? leaveFor(passage) : comeBackFrom(passage);
}
