import { deliverOutbox } from '#functions/email/deliver-outbox.ts';
import { keepErasures } from '#functions/keep-erasures.ts';
import { forgetExpired } from '#functions/storage/forget-expired.ts';
import { noteLibrary } from '#functions/storage/library-documents.ts';
import type { Run } from './run.ts';
import { sendReminders } from './send-reminders.ts';

/**
 * What the schedule runs: reminders are written, mails go out, what is new in the library is noted,
 * what has expired is forgotten, and who was taken out stays out. Each job may run twice, or at the same time as itself, and one that fails does not keep the others from running.
 *
 * @param run `now` in milliseconds since 1970 UTC, the same for all jobs
 * @throws the first failure, after all jobs had their turn, so that the run counts as failed
 */
export async function runJobs(run: Run): Promise<void> {
	const { config, library, now } = run;
	const outcomes = await Promise.allSettled([
		remindAndDeliver(run),
		noteLibrary(
			config.db,
			library.rows.map(([slug]) => slug),
			now,
		),
		forgetExpired(config.db, now),
		keepErasures(config),
	]);
	const failed = outcomes.find((outcome) => outcome.status === 'rejected');
	if (failed) throw new Error('A scheduled job failed.', { cause: failed.reason });
}

/** Mails that are written leave in the same run; what waits leaves even where none could be written. */
async function remindAndDeliver(run: Run): Promise<void> {
	try {
		await sendReminders(run);
	} finally {
		await deliverOutbox(run.config, run.now);
	}
}
