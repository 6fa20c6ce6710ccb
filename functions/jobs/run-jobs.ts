import type { Config } from '#functions/config.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';

/**
 * What the schedule runs. It may run twice, or at the same time as itself.
 *
 * @param now milliseconds since 1970 UTC
 */
export async function runJobs(config: Config, now: number): Promise<void> {
	await deliverOutbox(config, now);
}
