import type { ReminderSource } from './send-reminders.ts';
import { digests } from './sources/digests.ts';
import { endingMemberships } from './sources/ending-memberships.ts';
import { seminarReminders } from './sources/seminars.ts';
import { surveyReminders } from './sources/surveys.ts';

/** All that the schedule reminds people of. The services give who goes, and what closes, here. */
export const REMINDER_SOURCES: readonly ReminderSource[] = [
	endingMemberships,
	seminarReminders([]),
	surveyReminders([]),
	digests,
];
