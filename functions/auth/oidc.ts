import type { Visit } from '#functions/visit.ts';
import { comeBackFrom } from './oidc-arrival.ts';
import { leaveFor } from './oidc-departure.ts';
import type { OidcProvider } from './oidc-settings.ts';

/** A request on the way to a provider or back from it. */
export type Passage = { request: Request; visit: Visit; provider: OidcProvider };

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
	const passage = { request, visit, provider };
	return step === 'signin' ? leaveFor(passage) : comeBackFrom(passage);
}
