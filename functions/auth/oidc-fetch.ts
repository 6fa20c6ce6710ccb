import { isSecureAddress } from '#functions/secure-address.ts';

/** How long a provider may keep a person waiting, in all its answers together. */
const PATIENCE = 8_000;

/** The fetch of one exchange with a provider. */
export type ProviderFetch = {
	fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
	/** Whether the provider did not answer, or not as one that works. */
	isDown: () => boolean;
};

/** Goes only where it is told, over a safe connection, and not longer than a person waits. */
export function providerFetch(): ProviderFetch {
	const signal = AbortSignal.timeout(PATIENCE);
	let down = false;
	async function guardedFetch(input: string | URL | Request, init: RequestInit = {}) {
		const request = new Request(input, init);
		if (!isSecureAddress(new URL(request.url)))
			throw new Error('The provider names a plain address.');
		try {
			const answer = await fetch(request, { signal, redirect: 'manual' });
			if (answer.status >= 500 || (answer.status >= 300 && answer.status < 400)) down = true;
			return answer;
		} catch (cause) {
			down = true;
			throw new Error('The provider does not answer.', { cause });
		}
	}
	return { fetch: guardedFetch, isDown: () => down };
}
