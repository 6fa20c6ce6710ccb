import { type Day, longDate } from '#domain/dates.ts';
import { writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { reminders } from '#text/reminders.ts';

export type EndingFacts = {
	organisation: string;
	endsOn: Day;
	daysLeft: number;
	/** Whom to write to. */
	answers: string;
	uselessAt: number;
};

/** A membership that ends: to a referent by name, or to the staff, who have none. */
export function composeEnding(
	{ organisation, endsOn, daysLeft, answers, uselessAt }: EndingFacts,
	{ id, recipient, name }: { id: string; recipient: string; name: string | null },
): AddressedMail {
	const { membership: text, greeting, choices, signature, inDays } = reminders;
	const when = inDays(daysLeft);
	const day = longDate(endsOn);
	const head = { id, recipient, kind: 'membership-ending', uselessAt };
	if (name === null)
		return writeMail({ ...head, subject: text.staffSubject(organisation, when) }, [
			text.staffBody(organisation, day, when),
			signature,
		]);
	return writeMail({ ...head, subject: text.subject(when) }, [
		greeting(name),
		text.body(organisation, day, when),
		text.renew,
		answers,
		choices,
		signature,
	]);
}
