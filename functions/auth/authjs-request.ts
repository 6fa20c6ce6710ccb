import { BASE_PATH, type Exchange } from './authjs-config.ts';
import { CHECKS, readOidcCookies } from './oidc-cookies.ts';

/**
 * @auth/core would put what it finds in the query of this request into the address at the provider,
 * and take its own address from the request: it gets a request of ours, with nothing of the caller's.
 */
export function departureRequest({ config, provider }: Exchange): Request {
	return new Request(`${config.origin}${BASE_PATH}/signin/${provider.id}`, { method: 'POST' });
}

/** The answers of a provider that count (RFC 6749 §4.1.2, RFC 9207); what else it sends is dropped. */
const ANSWERS = ['code', 'state', 'iss', 'error'] as const;
const LONGEST_ANSWER = 4_096;

/** The call of the provider's answer, with our checks as the only cookies. */
export function arrivalRequest({ config, provider, request }: Exchange): Request {
	const asked = new URL(request.url).searchParams;
	const url = new URL(`${config.origin}${BASE_PATH}/callback/${provider.id}`);
	for (const name of ANSWERS) {
		const [value, ...more] = asked.getAll(name);
		const usable = value !== undefined && more.length === 0 && value.length <= LONGEST_ANSWER;
		if (usable) url.searchParams.set(name, value);
	}
	const cookies = [...readOidcCookies(config, request, CHECKS)];
	const header = cookies.map(([name, value]) => `${name}=${value}`).join('; ');
	return new Request(url, { headers: { cookie: header } });
}
