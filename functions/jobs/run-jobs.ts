import type { Programme } from '#domain/programme.ts';
import type { Config } from '#functions/config.ts';
import { openPullRequests } from '#functions/contributions/open-pull-requests.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { sweepContributionFiles } from '#functions/jobs/sweep-contribution-files.ts';
import { forgetExpired } from '#functions/storage/forget-expired.ts';

/**
 * What the schedule runs: late mails go out, and what has expired is forgotten. Each job may run
 * twice, or at the same time as itself, and one that fails does not keep the others from running.
 *
 * @param run `now` in milliseconds since 1970 UTC, the same for all jobs
 * @throws the first failure, after all jobs had their turn, so that the run counts as failed
 */
export async function runJobs({ config, now }: Run): Promise<void> {
	const outcomes = await Promise.allSettled([
		deliverOutbox(config, now),
		forgetExpired(config.db, now),
		sweepContributionFiles(config, now),
		openPullRequests(config, now, fetch),
	]);
	const failed = outcomes.find((outcome) => outcome.status === 'rejected');
	if (failed) throw new Error('A scheduled job failed.', { cause: failed.reason });
}

export type Run = { config: Config; programme: Programme; now: number };
