import { networkOf } from '#domain/ip-network.ts';
import { PROVIDER_LIMITS } from '#domain/sign-in.ts';
import { countAttempt } from '#functions/storage/count-attempts.ts';
import { keyedHash } from './keyed-hash.ts';
import type { Passage } from './oidc-passage.ts';

/**
 * Counts one step of an exchange, before the provider is asked anything: strangers may start and end
 * exchanges, and each makes the provider work for us. The two steps are counted apart, so that who
 * only starts takes nobody's way back.
 *
 * @returns whether the step is within the limits of its network and of all together
 */
export async function mayAskProvider(
	{ request, visit }: Passage,
	step: 'start' | 'return',
): Promise<boolean> {
	const { config, now } = visit;
	const { window, perNetwork, overall } = PROVIDER_LIMITS;
	const address = request.headers.get('cf-connecting-ip');
	const network = await keyedHash(config, 'network', networkOf(address));
	const counters = [
		{ key: `oidc-${step}-network:${network}`, limit: perNetwork, window },
		{ key: `oidc-${step}-overall`, limit: overall, window },
	];
	return countAttempt(config.db, counters, now);
}
