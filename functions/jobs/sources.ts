import { attendeesOf } from '#functions/storage/seminar-attendees.ts';
import type { ReminderSource } from './send-reminders.ts';
import { digests } from './sources/digests.ts';
import { endingMemberships } from './sources/ending-memberships.ts';
import { openSurveys } from './sources/open-surveys.ts';
import { seminarReminders } from './sources/seminars.ts';
import { surveyReminders } from './sources/surveys.ts';

/** All that the schedule reminds people of. */
export const REMINDER_SOURCES: readonly ReminderSource[] = [
	endingMemberships,
	seminarReminders([attendeesOf]),
	surveyReminders([openSurveys]),
	digests,
];
