import { addDays, daysBetween } from '#domain/dates.ts';
import { dueOccasion, OCCASIONS } from '#domain/occasions.ts';
import { romeDay } from '#domain/rome-day.ts';
import { romeMidnight } from '#domain/rome-midnight.ts';
import { composeEnding } from '#functions/email/messages/ending-membership.ts';
import type { Run } from '#functions/jobs/run.ts';
import type { ReminderSource } from '#functions/jobs/send-reminders.ts';
import { type EndingMembership, listEnding } from '#functions/storage/ending-memberships.ts';
import { addresseesOf } from '#functions/storage/mail-addresses.ts';
import { whoRefused } from '#functions/storage/message-choices.ts';
import { type Reminder, STAFF_MAILBOX } from '#functions/storage/reminders.ts';

const FARTHEST = Math.max(...OCCASIONS.membership.map(({ before }) => before));

/** Memberships that end and have not been renewed: to their referents, and to the staff. */
export const endingMemberships: ReminderSource = {
	kind: 'adesione',
	due: async (run) => {
		const { db } = run.config;
		const today = romeDay(run.now);
		const ending = await listEnding(db, { from: today, until: addDays(today, FARTHEST) });
		const refused = await whoRefused(db, 'adesione');
		const reminders = ending.map((membership) => remindersOf(run, { membership, today, refused }));
		return (await Promise.all(reminders)).flat();
	},
};

type Ending = { membership: EndingMembership; today: string; refused: ReadonlySet<string> };

async function remindersOf(run: Run, { membership, today, refused }: Ending): Promise<Reminder[]> {
	const { id, organisationId, organisationName, endsOn } = membership;
	const daysLeft = daysBetween(today, endsOn);
	const occasion = dueOccasion(OCCASIONS.membership, daysLeft);
	if (occasion === null) return [];
	const { config, random } = run;
	const referents = await addresseesOf(config.db, organisationId, { onlyReferents: true });
	const facts = {
		organisation: organisationName,
		endsOn,
		daysLeft,
		answers: config.applicationsTo,
		uselessAt: romeMidnight(addDays(endsOn, 1)),
	};
	const named = { kind: 'adesione', subject: id, occasion: String(occasion), organisationId };
	return [
		...referents
			.filter(({ personId }) => !refused.has(personId))
			.map(({ personId, name, email }) => ({
				...named,
				recipient: personId,
				mail: composeEnding(facts, { id: random.id(), recipient: email, name }),
			})),
		{
			...named,
			recipient: STAFF_MAILBOX,
			mail: composeEnding(facts, { id: random.id(), recipient: config.applicationsTo, name: null }),
		},
	];
}
