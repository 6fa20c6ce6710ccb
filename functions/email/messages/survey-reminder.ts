import { longDate, timeInItaly } from '#domain/dates.ts';
import { romeDay } from '#domain/rome-day.ts';
import { writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { reminders } from '#text/reminders.ts';

/** A survey about to close, to somebody who could still answer. */
export function composeSurveyReminder(
	{ title, closesAt, address }: { title: string; closesAt: number; address: string },
	{ id, recipient, name }: { id: string; recipient: string; name: string },
): AddressedMail {
	const { survey: text, greeting, choices, signature } = reminders;
	return writeMail(
		{ id, recipient, kind: 'survey-reminder', subject: text.subject(title), uselessAt: closesAt },
		[
			greeting(name),
			text.body(title, longDate(romeDay(closesAt)), timeInItaly(closesAt)),
			text.page,
			address,
			choices,
			signature,
		],
	);
}
