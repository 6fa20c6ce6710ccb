import { romeHour } from '#domain/rome-time.ts';
import {
	listWritten,
	occurrenceKey,
	type Reminder,
	writeReminder,
} from '#functions/storage/reminders.ts';
import type { Run } from './run.ts';
import { REMINDER_SOURCES } from './sources.ts';

/** What reminders are due, whether or not they have been written already. */
export type ReminderSource = {
	kind: string;
	due: (run: Run) => Promise<readonly Reminder[]>;
};

/** Nobody is written to at night, in Italy. */
const WAKING = { from: 7, until: 21 };
/** Keeps a run within the calls that the platform allows it; the next one goes on. */
const MOST_REMINDERS = 200;
/** Longer than any reminder can be due. */
const REMEMBERED = 120 * 24 * 60 * 60_000;

/**
 * Writes the reminders that are due and have not been written. It runs every few minutes and may run
 * beside itself: each is claimed in the batch that writes its mail.
 */
export async function sendReminders(
	run: Run,
	sources: readonly ReminderSource[] = REMINDER_SOURCES,
): Promise<void> {
	const hour = romeHour(run.now);
	if (hour < WAKING.from || hour >= WAKING.until) return;
	const { db } = run.config;
	for (const { kind, due } of sources) {
		const written = await listWritten(db, { kind, since: run.now - REMEMBERED });
		const missing = (await due(run)).filter((one) => !written.has(occurrenceKey(one)));
		for (const reminder of missing.slice(0, MOST_REMINDERS))
			await writeReminder(db, reminder, run.now);
	}
}
