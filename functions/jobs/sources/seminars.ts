import { calendarFile } from '#domain/calendar.ts';
import { daysBetween } from '#domain/dates.ts';
import { dueOccasion, OCCASIONS } from '#domain/occasions.ts';
import type { ProgrammeSeminar } from '#domain/programme.ts';
import { romeDay } from '#domain/rome-day.ts';
import { seminarEvents } from '#domain/seminar-events.ts';
import { composeSeminarReminder } from '#functions/email/messages/seminar-reminder.ts';
import type { Run } from '#functions/jobs/run.ts';
import type { ReminderSource } from '#functions/jobs/send-reminders.ts';
import type { Addressee } from '#functions/storage/mail-addresses.ts';
import { whoRefused } from '#functions/storage/message-choices.ts';
import type { Reminder } from '#functions/storage/reminders.ts';

/** The people who have a place at a seminar, on the roster today. */
export type ReadAttendees = (db: D1Database, seminar: string) => Promise<readonly Attendee[]>;

export type Attendee = Addressee & { organisationId: string | null };

/** Seminars in a week and tomorrow: to whoever has a place, with the date for their calendar. */
export function seminarReminders(readers: readonly ReadAttendees[]): ReminderSource {
	return {
		kind: 'seminario',
		due: async (run) => {
			const soon = run.programme.seminars.flatMap((seminar) => soonOf(seminar, run.now));
			if (soon.length === 0 || readers.length === 0) return [];
			const refused = await whoRefused(run.config.db, 'seminari');
			const found = soon.flatMap((due) =>
				readers.map(async (read) => {
					const attendees = await read(run.config.db, due.seminar.slug);
					return attendees
						.filter(({ personId }) => !refused.has(personId))
						.map((attendee) => reminderOf(run, { ...due, attendee }));
				}),
			);
			return (await Promise.all(found)).flat();
		},
	};
}

type Due = { seminar: ProgrammeSeminar; daysLeft: number; occasion: number };

function soonOf(seminar: ProgrammeSeminar, now: number): Due[] {
	const start = Date.parse(seminar.start);
	const daysLeft = daysBetween(romeDay(now), romeDay(start));
	const occasion = dueOccasion(OCCASIONS.seminar, daysLeft);
	return occasion === null || start <= now ? [] : [{ seminar, daysLeft, occasion }];
}

function reminderOf(run: Run, due: Due & { attendee: Attendee }): Reminder {
	const { seminar, daysLeft, occasion, attendee } = due;
	const { config, random, now } = run;
	const events = seminarEvents([seminar], config.origin).map(({ event }) => event);
	return {
		kind: 'seminario',
		subject: seminar.slug,
		recipient: attendee.personId,
		occasion: String(occasion),
		organisationId: attendee.organisationId,
		mail: composeSeminarReminder(
			{ seminar, daysLeft, address: `${config.origin}/area/seminari/${seminar.slug}/` },
			{
				id: random.id(),
				recipient: attendee.email,
				name: attendee.name,
				calendar: calendarFile(seminar.title, events, new Date(now).toISOString()),
			},
		),
	};
}
