import { longDate, timeInItaly } from '#domain/dates.ts';
import type { ProgrammeSeminar } from '#domain/programme.ts';
import { romeDay } from '#domain/rome-day.ts';
import { writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { reminders } from '#text/reminders.ts';

/** A seminar to come, to somebody who has a place there. */
export function composeSeminarReminder(
	{ seminar, daysLeft, address }: { seminar: ProgrammeSeminar; daysLeft: number; address: string },
	{ id, recipient, name, calendar }: Envelope,
): AddressedMail {
	const { seminar: text, greeting, choices, signature, inDays } = reminders;
	const start = Date.parse(seminar.start);
	const when = inDays(daysLeft);
	return writeMail(
		{
			id,
			recipient,
			kind: 'seminar-reminder',
			subject: text.subject(seminar.title, when),
			uselessAt: start,
			calendar,
		},
		[
			greeting(name),
			text.body(when),
			[
				{ label: text.title, value: seminar.title },
				{ label: text.day, value: text.at(longDate(romeDay(start)), timeInItaly(start)) },
				{ label: text.place, value: seminar.place },
			],
			text.page,
			address,
			text.cannot,
			choices,
			signature,
		],
	);
}

type Envelope = { id: string; recipient: string; name: string; calendar: string };
