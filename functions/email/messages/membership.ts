import { type Day, longDate } from '#domain/dates.ts';
import { type MailBlock, writeMail } from '#functions/email/write-mail.ts';
import type { AddressedMail } from '#functions/storage/outbox.ts';
import { membershipMail as text } from '#text/membership-mail.ts';

export type MailTo = { id: string; to: { name: string; email: string } };

/** `origin` is scheme and host of the site. */
export type PeriodMail = { organisation: string; startsOn: Day; endsOn: Day; origin: string };

/** Who answers questions about joining. */
export type Answers = { name: string; address: string };

/** To the referent of a body that has just become a member. */
export function composeWelcome(mail: PeriodMail, to: MailTo): AddressedMail {
	const { organisation, startsOn, endsOn, origin } = mail;
	const { welcome } = text;
	return write('membership-welcome', to, {
		subject: welcome.subject(organisation),
		blocks: [
			welcome.intro(organisation, longDate(startsOn), longDate(endsOn)),
			welcome.referent,
			welcome.how,
			`${origin}/accedi/`,
			welcome.people,
			`${origin}/area/ente/`,
		],
	});
}

export function composeDeclined(
	{ number, reason, answers }: { number: string; reason: string; answers: Answers },
	to: MailTo,
): AddressedMail {
	const { declined } = text;
	return write('application-declined', to, {
		subject: declined.subject(number),
		blocks: [
			declined.intro(number),
			declined.reason,
			reason,
			declined.contact(answers.name, answers.address),
		],
	});
}

export function composeRenewed(mail: PeriodMail, to: MailTo): AddressedMail {
	const { organisation, startsOn, endsOn, origin } = mail;
	const { renewed } = text;
	return write('membership-renewed', to, {
		subject: renewed.subject(organisation),
		blocks: [
			renewed.intro(organisation, longDate(startsOn), longDate(endsOn)),
			renewed.same,
			`${origin}/area/`,
		],
	});
}

export function composeReminder(
	mail: Omit<PeriodMail, 'startsOn'> & { answers: Answers },
	to: MailTo,
): AddressedMail {
	const { organisation, endsOn, origin, answers } = mail;
	const { reminder } = text;
	return write('membership-reminder', to, {
		subject: reminder.subject(organisation),
		blocks: [
			reminder.intro(organisation, longDate(endsOn)),
			reminder.after,
			reminder.contact(answers.name, answers.address),
			reminder.plans,
			`${origin}/adesione/`,
		],
	});
}

function write(
	kind: string,
	{ id, to }: MailTo,
	{ subject, blocks }: { subject: string; blocks: readonly MailBlock[] },
): AddressedMail {
	return writeMail({ id, recipient: to.email, kind, subject }, [
		text.greeting(to.name),
		...blocks,
		text.signature,
	]);
}
