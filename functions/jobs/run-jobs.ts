import type { Programme } from '#domain/programme.ts';
import type { Config } from '#functions/config.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { sweepConsultationFiles } from '#functions/jobs/sweep-consultation-files.ts';
import { forgetExpired } from '#functions/storage/forget-expired.ts';
import { promoteWaiting } from './promote-waiting.ts';

/**
 * What the schedule runs: places that freed are offered to who waits, late mails go out, and what has
 * expired is forgotten. Each job may run twice, or at the same time as itself, and one that fails does
 * not keep the others from running.
 *
 * @param run `now` in milliseconds since 1970 UTC, the same for all jobs
 * @throws the first failure, after all jobs had their turn, so that the run counts as failed
 */
export async function runJobs(run: Run): Promise<void> {
	const { config, now } = run;
	const outcomes = await Promise.allSettled([
		promoteWaiting(run).finally(() => deliverOutbox(config, now)),
		forgetExpired(config.db, now),
		sweepConsultationFiles(config, now),
	]);
	const failed = outcomes.find((outcome) => outcome.status === 'rejected');
	if (failed) throw new Error('A scheduled job failed.', { cause: failed.reason });
}

export type Run = { config: Config; programme: Programme; now: number };
