import { openPullRequests } from '#functions/contributions/open-pull-requests.ts';
import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { keepErasures } from '#functions/keep-erasures.ts';
import { forgetExpired } from '#functions/storage/forget-expired.ts';
import { noteLibrary } from '#functions/storage/library-documents.ts';
import { promoteWaiting } from './promote-waiting.ts';
import type { Run } from './run.ts';
import { sendReminders } from './send-reminders.ts';
import { sweepFiles } from './sweep-files.ts';

/**
 * What the schedule runs: places that freed are offered to who waits, reminders are written, mails go
 * out, what is new in the library is noted, what has expired is forgotten, and who was taken out stays
 * out. Each job may run twice, or at the same time as itself, and one that fails does not keep the
 * others from running.
 *
 * @param run `now` in milliseconds since 1970 UTC, the same for all jobs
 * @throws the first failure, after all jobs had their turn, so that the run counts as failed
 */
export async function runJobs(run: Run): Promise<void> {
	const { config, library, now } = run;
	const outcomes = await Promise.allSettled([
		writeAndDeliver(run),
		noteLibrary(
			config.db,
			library.rows.map(([slug]) => slug),
			now,
		),
		forgetExpired(config.db, now),
		keepErasures(config),
		sweepFiles(config, now),
		openPullRequests(config, now, fetch),
	]);
	throwFirst(outcomes);
}

/** Mails go out even where not all of them could be written. */
async function writeAndDeliver(run: Run): Promise<void> {
	const written = await Promise.allSettled([promoteWaiting(run), sendReminders(run)]);
	await deliverOutbox(run.config, run.now);
	throwFirst(written);
}

function throwFirst(outcomes: readonly PromiseSettledResult<unknown>[]): void {
	const failed = outcomes.find((outcome) => outcome.status === 'rejected');
	if (failed) throw new Error('A scheduled job failed.', { cause: failed.reason });
}
