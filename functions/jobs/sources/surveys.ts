import { daysBetween } from '#domain/dates.ts';
import { dueOccasion, OCCASIONS } from '#domain/occasions.ts';
import { romeDay } from '#domain/rome-day.ts';
import { composeSurveyReminder } from '#functions/email/messages/survey-reminder.ts';
import type { Run } from '#functions/jobs/run.ts';
import type { ReminderSource } from '#functions/jobs/send-reminders.ts';
import type { Addressee } from '#functions/storage/mail-addresses.ts';
import { whoRefused } from '#functions/storage/message-choices.ts';
import type { Reminder } from '#functions/storage/reminders.ts';

/** A survey that is open, with the people whose answer is still missing. */
export type OpenSurvey = {
	slug: string;
	title: string;
	/** Path of the page where one answers. */
	path: string;
	/** Milliseconds since 1970 UTC. */
	closesAt: number;
	missing: readonly (Addressee & { organisationId: string | null })[];
};

export type ReadOpenSurveys = (run: Run) => Promise<readonly OpenSurvey[]>;

/** Surveys about to close: to whoever could still answer. */
export function surveyReminders(readers: readonly ReadOpenSurveys[]): ReminderSource {
	return {
		kind: 'questionario',
		due: async (run) => {
			if (readers.length === 0) return [];
			const open = (await Promise.all(readers.map((read) => read(run)))).flat();
			const refused = await whoRefused(run.config.db, 'questionari');
			return open.flatMap((survey) => remindersOf(run, survey, refused));
		},
	};
}

function remindersOf(run: Run, survey: OpenSurvey, refused: ReadonlySet<string>): Reminder[] {
	const { slug, title, path, closesAt, missing } = survey;
	const daysLeft = daysBetween(romeDay(run.now), romeDay(closesAt));
	const occasion = dueOccasion(OCCASIONS.survey, daysLeft);
	if (occasion === null || closesAt <= run.now) return [];
	return missing
		.filter(({ personId }) => !refused.has(personId))
		.map(({ personId, name, email, organisationId }) => ({
			kind: 'questionario',
			subject: slug,
			recipient: personId,
			occasion: String(occasion),
			organisationId,
			mail: composeSurveyReminder(
				{ title, closesAt, address: `${run.config.origin}${path}` },
				{ id: run.random.id(), recipient: email, name },
			),
		}));
}
